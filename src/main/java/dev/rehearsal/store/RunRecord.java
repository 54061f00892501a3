package dev.rehearsal.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replay that was kept. The hashes say what was replayed over what and what came out; {@code horizon} is milliseconds
 * since the epoch, {@link dev.rehearsal.event.Instants#NONE} where there was nothing to replay, and {@code until} is the
 * instant up to which it was asked for, null for the whole log. {@code name} and {@code person} may be empty.
 */
public record RunRecord(
        long id,
        Instant at,
        String name,
        String person,
        List<ReplayedDataset> datasets,
        @Nullable Long until,
        String datasetSha256,
        String packSha256,
        String resultSha256,
        String engine,
        long horizon,
        long events,
        int rules,
        long fires) {
    /** A dataset by the name that it had when it was replayed. */
    public record ReplayedDataset(long id, String name) {}

    public RunRecord {
        datasets = List.copyOf(datasets);
    }
}
