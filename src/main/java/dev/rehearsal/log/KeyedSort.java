package dev.rehearsal.log;

/**
 * Sorts numbers by keys beside them, stable, without boxing and with n log n steps at most; what is sorted already costs
 * one look. Keeps its spare room between calls; not thread-safe.
 */
final class KeyedSort {
    private static final int SHORT = 16;

    private long[] spareKeys = new long[0];
    private int[] spareValues = new int[0];

    /** Sorts both arrays from {@code from} to {@code end} by the keys. */
    void sort(long[] keys, int[] values, int from, int end) {
        if (isSorted(keys, from, end)) {
            return;
        }
        int half = (end - from) >>> 1;
        if (end - from > SHORT && spareKeys.length < half) {
            spareKeys = new long[half];
            spareValues = new int[half];
        }
        sortPart(keys, values, from, end);
    }

    static boolean isSorted(long[] keys, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (keys[i - 1] > keys[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first place in [from, end) of sorted keys whose key is larger; {@code end} when there is none. */
    static int firstAfter(long[] keys, long key, int from, int end) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sortPart(long[] keys, int[] values, int from, int end) {
        if (end - from <= SHORT) {
            insert(keys, values, from, end);
            return;
        }
        int middle = (from + end) >>> 1;
        sortPart(keys, values, from, middle);
        sortPart(keys, values, middle, end);
        if (keys[middle - 1] > keys[middle]) {
            merge(keys, values, from, middle, end);
        }
    }

    private static void insert(long[] keys, int[] values, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            long key = keys[i];
            int value = values[i];
            int at = i;
            for (; at > from && keys[at - 1] > key; at--) {
                keys[at] = keys[at - 1];
                values[at] = values[at - 1];
            }
            keys[at] = key;
            values[at] = value;
        }
    }

    private void merge(long[] keys, int[] values, int from, int middle, int end) {
        int count = middle - from;
        System.arraycopy(keys, from, spareKeys, 0, count);
        System.arraycopy(values, from, spareValues, 0, count);
        int left = 0;
        int right = middle;
        for (int i = from; left < count; i++) {
            if (right == end || spareKeys[left] <= keys[right]) {
                keys[i] = spareKeys[left];
                values[i] = spareValues[left++];
            } else {
                keys[i] = keys[right];
                values[i] = values[right++];
            }
        }
    }
}
