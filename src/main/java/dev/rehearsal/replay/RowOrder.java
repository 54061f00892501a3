package dev.rehearsal.replay;

import java.util.function.IntToLongFunction;

/**
 * Puts rows of a table in the order of result files: by time first, which is a radix sort of numbers, and rows of the
 * same time by whatever else they differ in. Tables are grouped by customer and so are nearly in order within a time. No
 * row is put into a box on the way.
 */
public final class RowOrder {
    /** How two rows of the same time stand to each other. */
    @FunctionalInterface
    public interface Tie {
        int compare(int left, int right);
    }

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int FEW = 12;
    private static final int TOO_FEW_FOR_DIGITS = 1024;

    private final Tie tie;
    private long[] times;
    private int[] rows;
    private int[] spare;

    private RowOrder(int size, IntToLongFunction at, Tie tie) {
        this.tie = tie;
        this.times = new long[size];
        this.rows = new int[size];
        this.spare = new int[size];
        for (int row = 0; row < size; row++) {
            times[row] = at.applyAsLong(row);
            rows[row] = row;
        }
    }

    /** The numbers of so many rows in their order; rows that do not differ keep theirs. */
    public static int[] of(int size, IntToLongFunction at, Tie tie) {
        if (size < TOO_FEW_FOR_DIGITS) {
            RowOrder order = new RowOrder(size, at, (left, right) -> {
                int byTime = Long.compare(at.applyAsLong(left), at.applyAsLong(right));
                return byTime == 0 ? tie.compare(left, right) : byTime;
            });
            order.sort(0, size);
            return order.rows;
        }
        RowOrder order = new RowOrder(size, at, tie);
        order.byTime();
        order.withinTimes();
        return order.rows;
    }

    /** Digit by digit from the lowest, each keeping what is equal in place. */
    private void byTime() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean sorted = true;
        for (long time : times) {
            sorted &= time >= most;
            least = Math.min(least, time);
            most = Math.max(most, time);
        }
        int bits = sorted ? 0 : Long.SIZE - Long.numberOfLeadingZeros(most - least);
        long[] spareTimes = new long[times.length];
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            int[] places = places(least, shift);
            for (int i = 0; i < times.length; i++) {
                int place = places[digit(times[i], least, shift)]++;
                spareTimes[place] = times[i];
                spare[place] = rows[i];
            }
            long[] sortedTimes = spareTimes;
            spareTimes = times;
            times = sortedTimes;
            swapRows();
        }
    }

    private int[] places(long least, int shift) {
        int[] places = new int[DIGITS];
        for (long time : times) {
            places[digit(time, least, shift)]++;
        }
        int before = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = places[digit];
            places[digit] = before;
            before += count;
        }
        return places;
    }

    private static int digit(long time, long least, int shift) {
        return (int) ((time - least) >>> shift) & (DIGITS - 1);
    }

    private void swapRows() {
        int[] sorted = spare;
        spare = rows;
        rows = sorted;
    }

    private void withinTimes() {
        int from = 0;
        for (int i = 1; i <= times.length; i++) {
            if (i == times.length || times[i] != times[from]) {
                sort(from, i);
                from = i;
            }
        }
    }

    /** A merge sort that costs one comparison for each row where they are in order. */
    private void sort(int from, int end) {
        if (end - from <= FEW) {
            insert(from, end);
            return;
        }
        int middle = (from + end) >>> 1;
        sort(from, middle);
        sort(middle, end);
        if (tie.compare(rows[middle - 1], rows[middle]) > 0) {
            merge(from, middle, end);
        }
    }

    private void insert(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            int row = rows[i];
            int place = i;
            while (place > from && tie.compare(rows[place - 1], row) > 0) {
                rows[place] = rows[place - 1];
                place--;
            }
            rows[place] = row;
        }
    }

    private void merge(int from, int middle, int end) {
        System.arraycopy(rows, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int place = from; left < middle; place++) {
            boolean takeRight = right < end && tie.compare(spare[left], rows[right]) > 0;
            rows[place] = takeRight ? rows[right++] : spare[left++];
        }
    }
}
