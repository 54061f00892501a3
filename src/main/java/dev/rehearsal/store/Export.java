package dev.rehearsal.store;

import java.time.Instant;

/** An export that was made: the file, the version of the pack, the file's SHA-256, and how many rules it had. */
public record Export(Instant at, String path, int version, String sha256, int rules, String person) {}
