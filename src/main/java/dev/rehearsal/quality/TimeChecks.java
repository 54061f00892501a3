package dev.rehearsal.quality;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;

/** Events at times at which they cannot have happened. */
final class TimeChecks {
    /** 2000-01-01T00:00Z: before it nobody recorded events of this kind. */
    static final long ANCIENT = 946_684_800_000L;

    private static final long DAY = 86_400_000L;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final EventLog log;
    private final long importedAt;
    private final ZoneId zone;

    TimeChecks(EventLog log, long importedAt, ZoneId zone) {
        this.log = log;
        this.importedAt = importedAt;
        this.zone = zone;
    }

    List<Finding> findings(Progress progress) {
        List<Finding> findings = new ArrayList<>();
        String imported = DATE.format(Instant.ofEpochMilli(importedAt).atZone(zone));
        add(
                findings,
                Check.FUTURE_TIME,
                Severity.ERROR,
                "%s %s after the import of " + imported + ": %s cannot have happened yet.",
                "Look at the time format and the time zone of the mapping: day and month may be the wrong way round, or the"
                        + " year in two digits.",
                time -> time > importedAt,
                progress);
        add(
                findings,
                Check.ZERO_TIME,
                Severity.ERROR,
                "%s %s on 1 January 1970, which is what an empty or zero time becomes; when %s happened is not known.",
                "Undo the import and leave these rows out, or correct the times where the data comes from.",
                TimeChecks::isZero,
                progress);
        add(
                findings,
                Check.ANCIENT_TIME,
                Severity.WARNING,
                "%s %s before the year 2000, so %s may have been read in the wrong unit or format.",
                "Look at the time format of the mapping: seconds and milliseconds may have been taken for each other.",
                time -> time < ANCIENT && !isZero(time),
                progress);
        return findings;
    }

    private static boolean isZero(long time) {
        return time >= 0 && time < DAY;
    }

    private void add(
            List<Finding> findings,
            Check check,
            Severity severity,
            String sentence,
            String remedy,
            LongPredicate test,
            Progress progress) {
        long[] times = log.times();
        int count = Passes.count(times.length, position -> test.test(times[position]), progress);
        if (count > 0) {
            String words = sentence.formatted(
                    Unit.EVENTS.count(count), count == 1 ? "lies" : "lie", count == 1 ? "it" : "they");
            findings.add(new Finding(
                    check,
                    severity,
                    Unit.EVENTS,
                    count,
                    words,
                    remedy,
                    asked -> new Rows.Events(
                            Passes.where(times.length, position -> test.test(times[position]), asked),
                            position -> "")));
        }
    }
}
