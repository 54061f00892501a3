package dev.rehearsal.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name, of which some thousand are kept apart. Not thread-safe. */
final class Tally {
    private static final int MOST = 1_000;

    private final Map<String, Long> counts = new HashMap<>();
    private final String others;

    /** @param others the name under which the rest is counted */
    Tally(String others) {
        this.others = others;
    }

    void add(String name, long count) {
        boolean room = counts.size() < MOST || counts.containsKey(name);
        counts.merge(room ? name : others, count, Long::sum);
    }

    /** The counts times a factor, most first. */
    Map<String, Long> times(double factor) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), Math.round(entry.getValue() * factor)));
        return sorted;
    }
}
