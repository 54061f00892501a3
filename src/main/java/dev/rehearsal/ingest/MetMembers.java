package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every member of JSON lines is a column, in the order in which they are met; too many are nowhere. */
final class MetMembers implements JsonNames {
    private static final int MOST_NAMES = 20_000;

    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private List<String> names = List.of();

    @Override
    public int cell(String name) {
        Integer known = cells.get(name);
        if (known != null) {
            return known;
        }
        if (cells.size() >= MOST_NAMES) {
            return NOWHERE;
        }
        cells.put(name, cells.size());
        return cells.size() - 1;
    }

    @Override
    public boolean isAskedFor(String name) {
        return false;
    }

    @Override
    public boolean reachInto(String name) {
        return false;
    }

    List<String> names() {
        if (names.size() < cells.size()) {
            names = Collections.unmodifiableList(new ArrayList<>(cells.keySet()));
        }
        return names;
    }
}
