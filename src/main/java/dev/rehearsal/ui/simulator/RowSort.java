package dev.rehearsal.ui.simulator;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Sorts rows by a number each, digit by digit, so that millions take little and equal ones stay as they are. */
final class RowSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private RowSort() {}

    /** The first rows of the array in the order of their keys, the largest first where descending. */
    static int[] sorted(int[] rows, int count, IntToLongFunction key, boolean descending) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            long value = key.applyAsLong(rows[i]);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        int[] sorted = Arrays.copyOf(rows, count);
        int[] spare = new int[count];
        long low = least;
        long high = most;
        IntToLongFunction distance =
                descending ? row -> high - key.applyAsLong(row) : row -> key.applyAsLong(row) - low;
        for (int shift = 0; count > 0 && shift < Long.SIZE && (high - low) >>> shift > 0; shift += BITS) {
            byDigit(sorted, spare, distance, shift);
            int[] swap = sorted;
            sorted = spare;
            spare = swap;
        }
        return sorted;
    }

    private static void byDigit(int[] from, int[] to, IntToLongFunction distance, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int row : from) {
            next[digit(distance.applyAsLong(row), shift) + 1]++;
        }
        for (int i = 1; i <= DIGITS; i++) {
            next[i] += next[i - 1];
        }
        for (int row : from) {
            to[next[digit(distance.applyAsLong(row), shift)]++] = row;
        }
    }

    private static int digit(long distance, int shift) {
        return (int) (distance >>> shift) & (DIGITS - 1);
    }
}
