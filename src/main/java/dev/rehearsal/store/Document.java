package dev.rehearsal.store;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A rule, campaign, journey or template as it was edited last. {@code status} is that of this version; an older one can be
 * the approved one, which is what is exported until this one is approved.
 */
public record Document<T>(
        String id,
        String name,
        int version,
        DocumentStatus status,
        OptionalInt approvedVersion,
        Instant savedAt,
        String savedBy,
        T content) {}
