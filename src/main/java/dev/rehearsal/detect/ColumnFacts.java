package dev.rehearsal.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was seen in a column: how often it is missing, what its cells look like, which few texts it has. Cells that come
 * again and again are looked at once. Not thread-safe.
 */
final class ColumnFacts {
    /** A column with more different cells than these has no list of them. */
    static final int MOST_DISTINCT = 2_000;

    private static final int MOST_EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 200;

    private final String name;
    private final Map<String, long[]> distinct = new LinkedHashMap<>();
    private final Map<String, Long> words = new LinkedHashMap<>();
    private final EnumMap<CellKind, Long> kinds = new EnumMap<>(CellKind.class);
    private final List<String> examples = new ArrayList<>();
    private final TimeFacts times = new TimeFacts();
    private final LocalNumbers numbers = new LocalNumbers();
    private final Map<CellKind, String> exampleOf = new HashMap<>();
    private final IdFacts ids = new IdFacts();
    private final Map<String, Long> placeholders = new LinkedHashMap<>();
    private boolean many;
    private long wholeDecimals;
    private long cells;
    private long empty;

    ColumnFacts(String name) {
        this.name = name;
    }

    /** Takes in a cell of a row, which is known by a hash of all of its cells. */
    void add(String cell, long row) {
        cells++;
        if (cell.isEmpty()) {
            empty++;
            return;
        }
        if (Placeholders.mayBe(cell)) {
            placeholders.merge(cell, 1L, Long::sum);
        }
        if (MissingWords.mayBe(cell)) {
            words.merge(cell, 1L, Long::sum);
            return;
        }
        ids.add(cell, row);
        if (many) {
            look(cell, 1);
            return;
        }
        long[] count = distinct.get(cell);
        if (count != null) {
            count[0]++;
        } else {
            addDistinct(cell);
        }
    }

    private void addDistinct(String cell) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(cell.length() > LONGEST_EXAMPLE ? cell.substring(0, LONGEST_EXAMPLE) + "…" : cell);
        }
        distinct.put(cell, new long[] {1});
        if (distinct.size() > MOST_DISTINCT) {
            many = true;
            distinct.forEach((text, count) -> look(text, count[0]));
            distinct.clear();
        }
    }

    private void look(String cell, long rows) {
        CellKind kind = CellKind.of(cell);
        kinds.merge(kind, rows, Long::sum);
        exampleOf.putIfAbsent(kind, cell);
        wholeDecimals += kind == CellKind.DECIMAL && cell.endsWith(".0") ? rows : 0;
        switch (kind) {
            case INTEGER, DIGITS -> times.addDigits(cell, rows);
            case DECIMAL, LOCAL_NUMBER -> numbers.add(cell, rows);
            case TIME -> times.addText(cell, rows);
            case CLOCK -> times.addClock(cell, rows);
            case BOOLEAN, UUID, EMAIL, OBJECT, LIST, TEXT -> {
                // counted, which is all
            }
        }
    }

    /** Called once all cells are there; a column of JSON lines is missing where a row does not have it. */
    ColumnFacts settled(long rows) {
        empty += Math.max(0, rows - cells);
        cells = Math.max(cells, rows);
        distinct.forEach((text, count) -> look(text, count[0]));
        return this;
    }

    String name() {
        return name;
    }

    long cells() {
        return cells;
    }

    /** Cells in which something stands, apart from words for what is missing. */
    long present() {
        return cells
                - empty
                - words.values().stream().mapToLong(Long::longValue).sum();
    }

    double missing() {
        return cells == 0 ? 1 : 1 - (double) present() / cells;
    }

    /** Words that may mean that a value is missing, with how often each is there. */
    Map<String, Long> words() {
        return words;
    }

    /** Texts that as ids of customers name nobody, with how often each is there. */
    Map<String, Long> placeholders() {
        return placeholders;
    }

    /** Numbers written as {@code 17850.0}. */
    long wholeDecimals() {
        return wholeDecimals;
    }

    long count(CellKind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /** The share of the cells that are not missing. */
    double share(CellKind kind) {
        return present() == 0 ? 0 : (double) count(kind) / present();
    }

    double numberShare() {
        return share(CellKind.INTEGER) + share(CellKind.DECIMAL) + share(CellKind.LOCAL_NUMBER);
    }

    /** The kind that most cells are of. */
    CellKind usual() {
        CellKind usual = CellKind.TEXT;
        for (CellKind kind : CellKind.values()) {
            usual = count(kind) > count(usual) ? kind : usual;
        }
        return usual;
    }

    /** An example of a kind that is there. */
    String example(CellKind kind) {
        return exampleOf.getOrDefault(kind, "");
    }

    List<String> examples() {
        return examples;
    }

    /** The different cells with how often each is there; empty where there are too many. */
    Map<String, Long> distinct() {
        Map<String, Long> counts = new LinkedHashMap<>();
        distinct.forEach((text, count) -> counts.put(text, count[0]));
        return counts;
    }

    boolean hasManyDistinct() {
        return many;
    }

    TimeFacts times() {
        return times;
    }

    LocalNumbers numbers() {
        return numbers;
    }

    IdFacts ids() {
        return ids;
    }
}
