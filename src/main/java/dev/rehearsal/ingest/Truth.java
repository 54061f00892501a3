package dev.rehearsal.ingest;

import java.util.Locale;
import java.util.Optional;

/** The words for yes and no, in any case. */
final class Truth {
    private Truth() {}

    static Optional<Boolean> of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "t", "1" -> Optional.of(true);
            case "false", "no", "n", "f", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static boolean needed(String text, String column) throws UnreadableRow {
        return of(text).orElseThrow(() ->
                new UnreadableRow(column, text, column + " is neither true nor false, yes nor no, 1 nor 0"));
    }
}
