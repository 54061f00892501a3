package dev.rehearsal.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a file may become, while it is being thought over. A column is given away once; native columns may
 * be given several, in the order in which a row takes the first that is not missing. Not thread-safe.
 */
final class Draft {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> families = new LinkedHashMap<>();

    /** Where a column goes, and why. */
    record Place(String target, double confidence, String sentence) {}

    /** Gives a column a place unless it has one. */
    void give(String column, String target, double confidence, String sentence) {
        places.putIfAbsent(column, new Place(target, confidence, sentence));
    }

    /** Gives a column the place of all whose names begin alike; the mapping names them together, by a name with a star. */
    void giveFamily(String column, String family, String target, double confidence, String sentence) {
        if (!places.containsKey(column)) {
            give(column, target, confidence, sentence);
            families.put(column, family);
        }
    }

    /** Gives a column a place of its own inside of something, under another name where its name is taken. */
    void giveOwn(String column, String target, double confidence, String sentence) {
        String free = target;
        for (int number = 2; isTaken(free); number++) {
            free = target + "_" + number;
        }
        give(column, free, confidence, sentence);
    }

    private boolean isTaken(String target) {
        return places.values().stream().anyMatch(place -> place.target().equals(target));
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    Optional<Place> place(String column) {
        return Optional.ofNullable(places.get(column));
    }

    /** The columns that lead to a target, in their order. */
    List<String> columnsFor(String target) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().target().equals(target))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes the place of a column away again. */
    void takeBack(String column) {
        places.remove(column);
    }

    /** From the name of each column to where it goes, as a mapping has it. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        places.forEach((column, place) -> columns.put(families.getOrDefault(column, column), place.target()));
        return columns;
    }
}
