package dev.rehearsal.quality;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks a dataset over: every check on every field, a pass over a column each. Works on the calling thread and belongs in
 * the background; a finding keeps what it needs to list its rows, and no rows.
 */
public final class Quality {
    private final EventLog log;
    private final long importedAt;
    private final ZoneId zone;
    private final Progress progress;
    private final AddressChecks addresses = new AddressChecks();
    private final IdChecks ids = new IdChecks();
    private final List<Finding> findings = new ArrayList<>();

    private Quality(EventLog log, Instant importedAt, ZoneId zone, Progress progress) {
        this.log = log;
        this.importedAt = importedAt.toEpochMilli();
        this.zone = zone;
        this.progress = progress;
    }

    /**
     * What was found in the log, the gravest first.
     *
     * @param importedAt when the data came in: no event can have happened later
     * @param zone whose days are counted
     * @param progress is told of columns
     * @throws java.util.concurrent.CancellationException when the progress says that it is cancelled
     */
    public static List<Finding> of(EventLog log, Instant importedAt, ZoneId zone, Progress progress) {
        return new Quality(log, importedAt, zone, progress).findings();
    }

    private List<Finding> findings() {
        List<Field> ofEvents = List.copyOf(log.fields());
        List<Field> ofProfiles = List.copyOf(log.profiles().fields());
        int total = ofEvents.size() + ofProfiles.size() + 1;
        progress.at(0, total);
        findings.addAll(ids.customers(log, progress));
        findings.addAll(new TimeChecks(log, importedAt, zone).findings(progress));
        findings.addAll(new VolumeChecks(DayCounts.of(log, importedAt, zone, progress)).findings());
        TypeChecks types = new TypeChecks(log, progress);
        findings.addAll(types.findings());
        int done = 1;
        for (Field field : ofEvents) {
            progress.at(done++, total);
            ofEvents(field, new MissingValues(log, types));
        }
        for (Field field : ofProfiles) {
            progress.at(done++, total);
            ofProfiles(field, new MissingValues(log, types));
        }
        progress.at(total, total);
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    private void ofEvents(Field field, MissingValues missing) {
        Passes.poll(0, progress);
        Column column = log.column(field);
        if (column != null) {
            Series series = Series.ofEvents(log, field, column);
            ofBoth(series);
            findings.addAll(missing.ofEvents(series, progress));
        }
    }

    private void ofProfiles(Field field, MissingValues missing) {
        Passes.poll(0, progress);
        Column column = log.profiles().column(field);
        if (column != null) {
            Series series = Series.ofCustomers(log, field, column);
            ofBoth(series);
            findings.addAll(missing.ofCustomers(series, progress));
            if (AddressChecks.holdsAddresses(series)) {
                findings.addAll(SharedAddresses.of(series, progress));
            }
        }
    }

    private void ofBoth(Series series) {
        if (AddressChecks.holdsAddresses(series)) {
            findings.addAll(addresses.of(series, progress));
        } else if (IdChecks.holdsIds(series.field())) {
            findings.addAll(ids.of(series, progress));
        }
        findings.addAll(MixedValues.of(series, progress));
    }
}
