package dev.rehearsal.replay;

import java.util.Arrays;

/** Instants in ascending order, without boxes. */
final class LongList {
    private long[] values = new long[4];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long get(int index) {
        return values[index];
    }

    long last() {
        return values[size - 1];
    }

    void clear() {
        size = 0;
    }

    /** How many are later than the instant. */
    int countAfter(long instant) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return size - low;
    }
}
