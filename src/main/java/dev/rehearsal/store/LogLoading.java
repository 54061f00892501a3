package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Identity;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import dev.rehearsal.log.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * Puts the blocks of datasets together to a log, which holds them packed and does not need the workspace any more. The ids
 * within one dataset are known to be distinct.
 */
final class LogLoading {
    private final Database database;
    private final Executor executor;
    private final BlockReading reading;
    private final Progress progress;
    private long done;
    private long total;

    /** The rows of a block with what their place in the log depends on; ids where they could be duplicates. */
    private record Arrived(PackedRows rows, CodedColumn customers, Optional<TextColumn> ids) {
        static Arrived of(Block block, boolean distinct) throws Section.AlteredSection {
            PackedRows rows = PackedRows.of(block);
            return new Arrived(rows, rows.customers(), distinct ? Optional.empty() : Optional.of(rows.ids()));
        }

        void addTo(EventLog.Builder log) {
            ids.ifPresentOrElse(known -> log.add(rows, customers, known), () -> log.addDistinct(rows, customers));
        }
    }

    LogLoading(Database database, Executor executor, Progress progress) {
        this.database = database;
        this.executor = executor;
        this.reading = new BlockReading(database, executor);
        this.progress = progress;
    }

    /** @param identities how it is known who somebody anonymous is, in any of the datasets */
    EventLog load(List<Long> datasets, Set<Identity> identities) throws WorkspaceProblem {
        List<Blocks.Reference> events = references(datasets, DataKind.EVENTS);
        List<Blocks.Reference> profiles = references(datasets, DataKind.PROFILES).stream()
                .sorted(Comparator.comparingLong(Blocks.Reference::importId)
                        .reversed()
                        .thenComparingLong(Blocks.Reference::id))
                .toList();
        total = rows(events) + rows(profiles);
        EventLog.Builder log = new EventLog.Builder().executor(executor).identities(identities);
        boolean distinct = datasets.size() == 1;
        reading.each(events, block -> Arrived.of(block, distinct), arrived -> {
            arrived.addTo(log);
            advance(arrived.rows().size());
        });
        Profiles.Builder newest = new Profiles.Builder();
        reading.each(profiles, ProfileBlocks::decode, part -> {
            part.addTo(newest);
            advance(part.customers().size());
        });
        return log.profiles(newest.build()).build();
    }

    private List<Blocks.Reference> references(List<Long> datasets, DataKind kind) throws WorkspaceProblem {
        List<Blocks.Reference> all = new ArrayList<>();
        for (long dataset : datasets) {
            all.addAll(database.read(handle -> Blocks.of(handle, dataset, kind)));
        }
        return all;
    }

    private static long rows(List<Blocks.Reference> blocks) {
        return blocks.stream().mapToLong(Blocks.Reference::rows).sum();
    }

    private void advance(int rows) {
        if (progress.cancelled()) {
            throw new CancellationException("loading was cancelled");
        }
        done += rows;
        progress.at(done, total);
    }
}
