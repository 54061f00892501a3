package dev.rehearsal.ingest;

import java.util.Locale;
import java.util.Optional;

/** The shapes of file that can be read, told by the ending of the name; {@code .gz} behind it changes nothing. */
enum Format {
    CSV,
    TSV,
    JSON_LINES;

    static Optional<Format> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (bare.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        if (bare.endsWith(".tsv")) {
            return Optional.of(TSV);
        }
        return bare.endsWith(".ndjson") || bare.endsWith(".jsonl") ? Optional.of(JSON_LINES) : Optional.empty();
    }
}
