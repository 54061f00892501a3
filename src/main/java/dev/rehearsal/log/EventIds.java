package dev.rehearsal.log;

import java.util.Arrays;

/**
 * Which ids of events, or of customers, a log already has: a hash table of rows that compares the ids themselves, so it is never wrong. Takes
 * 15 to 25 bytes an id beside its text. Not thread-safe.
 */
public final class EventIds {
    private static final int TOGETHER = 64;

    private final TextColumn.Builder ids;

    /** The hash in the upper half, one more than the row in the lower; 0 is a free place. */
    private long[] slots = new long[1024];

    private final int[] hashes = new int[TOGETHER];
    private final long[] fetched = new long[TOGETHER];

    public EventIds() {
        this(new TextColumn.Builder(1024));
    }

    EventIds(TextColumn.Builder ids) {
        this.ids = ids;
    }

    /** How many different ids there are. */
    public int size() {
        return ids.size();
    }

    /** Adds those of a column's ids that no earlier row has; returns their rows. */
    public int[] addAll(TextColumn from) {
        int[] added = new int[from.size()];
        int count = 0;
        for (int first = 0; first < added.length; first += TOGETHER) {
            int end = Math.min(added.length, first + TOGETHER);
            fetch(from, first, end);
            for (int row = first; row < end; row++) {
                if (add(from, row, hashes[row - first])) {
                    added[count++] = row;
                }
            }
        }
        return Arrays.copyOf(added, count);
    }

    /** Looks at the places of many ids one after another, so that they wait for the memory together. */
    private void fetch(TextColumn from, int first, int end) {
        for (int row = first; row < end; row++) {
            hashes[row - first] = from.hashAt(row);
        }
        long[] places = slots;
        for (int i = 0; i < end - first; i++) {
            fetched[i] = places[hashes[i] & (places.length - 1)];
        }
    }

    /** Adds the id unless an earlier row has it; says whether it was added. */
    public boolean add(TextColumn from, int row) {
        return add(from, row, from.hashAt(row));
    }

    private boolean add(TextColumn from, int row, int hash) {
        if (ids.size() >= slots.length - (slots.length >> 2)) {
            grow();
        }
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == hash && ids.sameAt((int) slots[slot] - 1, from, row)) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        ids.add(from, row);
        slots[slot] = ((long) hash << 32) | ids.size();
        return true;
    }

    /** How many ids were added before this one was, -1 when it was not. */
    public int placeOf(TextColumn from, int row) {
        int hash = from.hashAt(row);
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int place = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash && ids.sameAt(place, from, row)) {
                return place;
            }
        }
        return -1;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        int mask = larger.length - 1;
        for (long taken : slots) {
            if (taken != 0) {
                int slot = (int) (taken >>> 32) & mask;
                while (larger[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                larger[slot] = taken;
            }
        }
        slots = larger;
    }
}
