package dev.rehearsal.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word was meant by an unknown one. */
final class Suggestion {
    private Suggestion() {}

    /** "unknown operator `greater`; maybe `greater_than`", without the second half where nothing is near. */
    static String unknown(String what, String word, Collection<String> known) {
        return "unknown " + what + " `" + word + "`"
                + nearest(word, known).map(near -> "; maybe `" + near + "`").orElse("");
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        Optional<String> longer = known.stream()
                .filter(candidate -> word.length() > 2 && (candidate.startsWith(word) || word.startsWith(candidate)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return longer.isPresent()
                ? longer
                : known.stream()
                        .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 3))
                        .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** How many characters have to be put in, taken out or changed. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
