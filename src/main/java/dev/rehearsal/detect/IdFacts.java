package dev.rehearsal.detect;

/**
 * Whether the cells of a column name their rows: in how many rows a cell comes again, and in how many of these the rest of
 * the row is another. Keeps hashes, and gives up where most cells have come before. Not thread-safe.
 */
final class IdFacts {
    private static final int ENOUGH = 1_000;

    private long[] cells = new long[64];
    private long[] rows = new long[64];
    private int different;
    private long again;
    private long contradicting;
    private boolean given;

    void add(String cell, long row) {
        if (given) {
            again++;
            contradicting++;
            return;
        }
        long hash = hash(cell);
        int slot = slot(hash);
        if (cells[slot] == hash) {
            again++;
            contradicting += rows[slot] == row ? 0 : 1;
            given = again > ENOUGH && again > different;
        } else {
            put(slot, hash, row);
        }
    }

    private void put(int slot, long hash, long row) {
        cells[slot] = hash;
        rows[slot] = row;
        different++;
        if (different * 2 > cells.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldCells = cells;
        long[] oldRows = rows;
        cells = new long[oldCells.length * 2];
        rows = new long[oldRows.length * 2];
        for (int i = 0; i < oldCells.length; i++) {
            if (oldCells[i] != 0) {
                int slot = slot(oldCells[i]);
                cells[slot] = oldCells[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (cells.length - 1);
        while (cells[slot] != 0 && cells[slot] != hash) {
            slot = (slot + 1) & (cells.length - 1);
        }
        return slot;
    }

    /** Never 0, and as good as never equal for two texts. */
    static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    /** Cells that had been there before. */
    long again() {
        return again;
    }

    /** Those among them whose rows are not copies of one another. */
    long contradicting() {
        return contradicting;
    }

    /** How many different cells there were, at least. */
    long different() {
        return different;
    }
}
