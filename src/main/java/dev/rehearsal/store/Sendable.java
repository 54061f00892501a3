package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not archived in the version that could be sent out: the approved one with its approval, or else the
 * one that was saved last.
 */
record Sendable<T>(
        String id,
        String name,
        int version,
        Instant savedAt,
        String savedBy,
        boolean inReview,
        String sha256,
        @Nullable Approval approval,
        OptionalInt newerVersion,
        T content) {

    OutgoingPart as(PackPart part) {
        return new OutgoingPart(part, id, name, version, savedAt, savedBy, approval, newerVersion, sha256);
    }
}
