package dev.rehearsal.detect;

import java.util.List;
import java.util.Optional;

/** What the name of a file says that its rows are: {@code rental} for {@code sakila_rentals-2024.csv.gz}. */
final class FileNoun {
    private static final List<String> EMPTY_WORDS = List.of(
            "csv", "tsv", "txt", "gz", "json", "jsonl", "ndjson", "data", "export", "sample", "events", "event", "seed",
            "dump", "table", "file", "log", "all", "full", "final", "copy", "new", "test", "utf8", "first", "part");

    private FileNoun() {}

    /** The last word of the name that means something; empty where none does. */
    static Optional<String> of(String fileName) {
        String[] words = PropertyName.of(fileName).split("_", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            String word = words[i];
            if (word.length() > 2 && !EMPTY_WORDS.contains(word) && word.chars().allMatch(Character::isLetter)) {
                return Optional.of(singular(word));
            }
        }
        return Optional.empty();
    }

    private static String singular(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
