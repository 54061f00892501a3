package dev.rehearsal.pack;

import org.jspecify.annotations.Nullable;

/** Who let a rule or journey of the pack out, when, and on what evidence. Hashes are SHA-256 in hexadecimal. */
public record Approval(
        String id,
        String kind,
        int version,
        String approvedBy,
        long approvedAt,
        @Nullable String comment,
        @Nullable String contentSha256,
        @Nullable Evidence evidence) {

    /** What was replayed before the approval. */
    public record Evidence(
            @Nullable String datasetSha256,
            @Nullable String resultSha256,
            @Nullable String engine) {}
}
