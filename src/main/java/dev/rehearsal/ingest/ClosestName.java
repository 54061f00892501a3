package dev.rehearsal.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant by a name that is not there: the nearest of those that are, if it is near at all. */
final class ClosestName {
    private ClosestName() {}

    static Optional<String> of(String wanted, Collection<String> names) {
        String folded = folded(wanted);
        int farthest = Math.max(1, folded.length() / 3);
        return names.stream()
                .filter(name -> name.length() < 200)
                .min(Comparator.comparingInt((String name) -> distance(folded, folded(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(folded, folded(name)) <= farthest);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** How many characters have to be added, dropped or changed to turn one into the other. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[to.length()];
    }
}
