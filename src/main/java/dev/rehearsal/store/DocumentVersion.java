package dev.rehearsal.store;

import java.time.Instant;

/** A version of a document: {@code comment} is what was said about it last, and may be empty. */
public record DocumentVersion(
        int version,
        DocumentStatus status,
        String name,
        String contentSha256,
        Instant savedAt,
        String savedBy,
        String comment) {}
