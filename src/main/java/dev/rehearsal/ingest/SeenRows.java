package dev.rehearsal.ingest;

import java.util.Arrays;

/**
 * The {@link #MOST} rows seen last, by their fingerprints, so that a row which stands in a log twice is noticed in memory
 * that does not grow with the log. Rows that are the same to the byte have the same time and stand near each other in any
 * log that is sorted by time or by customer.
 */
final class SeenRows {
    /** How many rows are remembered. */
    static final int MOST = 1 << 20;

    private long[] slots = new long[1 << 10];
    private long[] last = new long[1 << 9];
    private int size;
    private int oldest;

    /** Says whether the row is new, and remembers it. */
    boolean add(long fingerprint) {
        long key = fingerprint == 0 ? 1 : fingerprint;
        if (find(key) >= 0) {
            return false;
        }
        makeRoom();
        last[(oldest + size) & (last.length - 1)] = key;
        size++;
        put(key);
        return true;
    }

    private void makeRoom() {
        if (size < last.length) {
            return;
        }
        if (size < MOST) {
            last = Arrays.copyOf(last, size * 2);
            slots = new long[size * 4];
            for (int i = 0; i < size; i++) {
                put(last[i]);
            }
        } else {
            remove(find(last[oldest]));
            oldest = (oldest + 1) & (last.length - 1);
            size--;
        }
    }

    private int slot(long key) {
        return (int) (key >>> 20) & (slots.length - 1);
    }

    /** The slot of a key, negative where it is in none. */
    private int find(long key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private void put(long key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
    }

    /** Empties a slot, and moves up what would no longer be found behind it. */
    private void remove(int slot) {
        int free = slot;
        int next = (slot + 1) & (slots.length - 1);
        while (slots[next] != 0) {
            int home = slot(slots[next]);
            boolean stays = free <= next ? free < home && home <= next : free < home || home <= next;
            if (!stays) {
                slots[free] = slots[next];
                free = next;
            }
            next = (next + 1) & (slots.length - 1);
        }
        slots[free] = 0;
    }
}
