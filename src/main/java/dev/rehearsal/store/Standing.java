package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where a document stands, whole: its versions with their contents and approvals. Two standings are equal when nothing was
 * done in between, so that a step can be taken back exactly when it was the last.
 */
public record Standing(
        String id, int currentVersion, OptionalInt approvedVersion, List<Version> versions, List<Approval> approvals) {
    public Standing {
        versions = List.copyOf(versions);
        approvals = List.copyOf(approvals);
    }

    /** A version as it is stored, with what was said about it last. */
    public record Version(
            int version,
            String name,
            DocumentStatus status,
            String text,
            String sha256,
            Instant savedAt,
            String savedBy,
            String comment) {}
}
