package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the cells of a file go under a mapping and the names of a layout: for everything a row can have, the columns it is
 * taken from, first choice first. Columns of JSON lines are added as they are met. Not thread-safe.
 */
final class CellPlan implements JsonNames {
    private static final int MOST_LEFT_OUT = 1_000;

    final Map<Integer, List<CellSource>> slots = new LinkedHashMap<>();
    final Map<FieldPath, List<CellSource>> fields = new LinkedHashMap<>();
    final Map<FieldPath, List<CellSource>> objects = new LinkedHashMap<>();
    final Map<String, ParameterColumns> parameters = new LinkedHashMap<>();

    private final Mapping mapping;
    private final Layout layout;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Boolean> wanted = new ArrayList<>();
    private final Set<String> asked;
    private final Set<String> parents = new HashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** {@code names} are all columns of a delimited file; of JSON lines none is known before it is met. */
    CellPlan(Mapping mapping, Layout layout, List<String> names) {
        this.mapping = mapping;
        this.layout = layout;
        for (String name : names) {
            number(name);
        }
        for (String name : mapping.columns().keySet()) {
            if (!ColumnFamily.isOne(name) && (names.isEmpty() || numbers.containsKey(name))) {
                assign(name);
            }
        }
        for (String name : names) {
            if (!mapping.columns().containsKey(name)) {
                assign(name);
            }
        }
        want(mapping.times().joined());
        want(mapping.typeRules().stream().map(TypeRule::column).toList());
        mapping.groups().ifPresent(groups -> want(List.of(groups.by())));
        asked = Set.copyOf(numbers.keySet());
        askFor(asked);
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        if (known != null) {
            return known;
        }
        wanted.add(false);
        return numbers.size() - 1;
    }

    /** What the mapping names may stand inside of objects. */
    private void askFor(Set<String> names) {
        for (String name : names) {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                parents.add(name.substring(0, dot));
            }
        }
    }

    private void want(List<String> columns) {
        for (String column : columns) {
            wanted.set(number(column), true);
        }
    }

    private void assign(String name) {
        int cell = number(name);
        ColumnFamily family = ColumnFamily.of(name, mapping);
        CellType type = mapping.types().getOrDefault(name, family.type());
        String target = family.target();
        if (family.isParameters()) {
            layout.path(target).ifPresent(path -> {
                parameters
                        .computeIfAbsent(family.prefix(), unseen -> new ParameterColumns(path))
                        .add(cell, name, family.prefix());
                wanted.set(cell, true);
            });
            return;
        }
        CellSource source = new CellSource(cell, name, type);
        switch (layout.target(target).orElse(new Target.LeftOut())) {
            case Target.Text(int slot) -> take(slots, slot, source);
            case Target.Listing(int slot) -> take(slots, slot, source);
            case Target.Members(FieldPath root) -> take(objects, root, source);
            case Target.Typed(FieldPath path) -> take(fields, path, source);
            case Target.LeftOut nowhere -> {
                if (!target.isEmpty() && leftOut.size() < MOST_LEFT_OUT) {
                    leftOut.add(name);
                }
            }
        }
    }

    private <T> void take(Map<T, List<CellSource>> targets, T target, CellSource source) {
        targets.computeIfAbsent(target, unseen -> new ArrayList<>()).add(source);
        wanted.set(source.cell(), true);
    }

    /** The number of the cell of a column, which is added if it was not there; far too many are nowhere. */
    @Override
    public int cell(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (numbers.size() >= FieldPath.MOST_NAMES) {
            return NOWHERE;
        }
        assign(name);
        return numbers.getOrDefault(name, NOWHERE);
    }

    @Override
    public boolean isAskedFor(String name) {
        return asked.contains(name);
    }

    @Override
    public boolean reachInto(String name) {
        return parents.contains(name);
    }

    int cellCount() {
        return wanted.size();
    }

    /** Whether anything is read from a cell. */
    boolean wants(int cell) {
        return wanted.get(cell);
    }

    /** Columns that no field takes, though nobody asked to leave them out. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
