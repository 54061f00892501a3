package dev.rehearsal.log;

import java.util.Arrays;

/**
 * Which event ids a log already has: a hash table of rows that compares the ids themselves, so it is never wrong. Not
 * thread-safe.
 */
public final class EventIds {
    private final TextColumn.Builder ids;
    private int[] rows = new int[1024];

    public EventIds() {
        this(new TextColumn.Builder(1024));
    }

    EventIds(TextColumn.Builder ids) {
        this.ids = ids;
        Arrays.fill(rows, -1);
    }

    /** Adds the id unless an earlier row has it; says whether it was added. */
    public boolean add(TextColumn from, int row) {
        if (ids.size() * 2 >= rows.length) {
            grow();
        }
        int mask = rows.length - 1;
        int slot = from.hashAt(row) & mask;
        while (rows[slot] >= 0) {
            if (ids.sameAt(rows[slot], from, row)) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        rows[slot] = ids.size();
        ids.add(from, row);
        return true;
    }

    private void grow() {
        int[] larger = new int[rows.length * 2];
        Arrays.fill(larger, -1);
        int mask = larger.length - 1;
        for (int row : rows) {
            if (row >= 0) {
                int slot = ids.hashAt(row) & mask;
                while (larger[slot] >= 0) {
                    slot = slot + 1 & mask;
                }
                larger[slot] = row;
            }
        }
        rows = larger;
    }
}
