package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a row by number, or of several rows that are one event. Grows with the columns. Reused from row to row. */
final class Cells {
    private static final Utf8 NOTHING = new Utf8();

    private Utf8[] texts = new Utf8[0];
    private boolean[] trees = new boolean[0];
    private final Map<Integer, List<Utf8>> lists = new HashMap<>();

    /** The cells of all rows of a column of which every row counts, in place of one text. */
    void list(int cell, List<Utf8> texts) {
        lists.put(cell, texts);
    }

    /** The cells of all rows; empty where only one counts. */
    List<Utf8> listed(int cell) {
        return lists.getOrDefault(cell, List.of());
    }

    /** Empties all cells and makes room for so many. */
    void clear(int count) {
        if (texts.length < count) {
            int before = texts.length;
            texts = Arrays.copyOf(texts, count);
            trees = Arrays.copyOf(trees, count);
            for (int cell = before; cell < count; cell++) {
                texts[cell] = new Utf8();
            }
        }
        lists.clear();
        for (Utf8 text : texts) {
            text.set(text.bytes(), 0, 0);
        }
    }

    /** The text of a cell, to look at or to point elsewhere. */
    Utf8 text(int cell) {
        return isThere(cell) ? texts[cell] : NOTHING;
    }

    boolean isEmpty(int cell) {
        return !isThere(cell) || texts[cell].isEmpty();
    }

    /** A column of JSON lines may be nowhere. */
    private boolean isThere(int cell) {
        return cell >= 0 && cell < texts.length;
    }

    /** Whether the text is JSON because the file has a list or an object there. */
    boolean isTree(int cell) {
        return isThere(cell) && trees[cell];
    }

    void tree(int cell, boolean isTree) {
        trees[cell] = isTree;
    }
}
