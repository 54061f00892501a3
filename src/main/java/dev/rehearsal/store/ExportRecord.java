package dev.rehearsal.store;

import java.time.Instant;

/**
 * An export that was made. {@code sha256} is that of the file, {@code contentSha256} the one within the pack;
 * {@code rules} counts its rules; {@code signed} says whether it bears a signature.
 */
public record ExportRecord(
        long id,
        String path,
        int version,
        String sha256,
        String contentSha256,
        int rules,
        boolean signed,
        Instant at,
        String person) {}
