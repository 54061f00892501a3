package dev.rehearsal.store;

/** A file that was imported; {@code path} and {@code sha256} are empty for what was piped in. */
public record ImportedFile(String name, String path, long bytes, String sha256) {}
