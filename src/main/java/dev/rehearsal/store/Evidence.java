package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import java.time.Instant;

/**
 * A replay that had a document exactly as it is: over which data, and what came out. {@code since} says whether the data
 * are still what was replayed.
 */
public record Evidence(
        long runId,
        Instant at,
        long datasetId,
        String datasetName,
        String datasetSha256,
        String resultSha256,
        String engine,
        Since since) {

    /** What became of the data after the replay. */
    public enum Since {
        SAME,
        CHANGED,
        DELETED
    }

    /** As it goes into packs, which name no data. */
    Approval.Evidence inPack() {
        return new Approval.Evidence(datasetSha256, resultSha256, engine);
    }
}
