package dev.rehearsal.ui.simulator;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * Instants in order, with an index over equal parts of their span, so that how many of them lie before any instant is found
 * in a few steps however many there are. From that a timeline is counted at every zoom, exactly, and while it is drawn.
 * Immutable.
 */
final class SortedTimes {
    static final SortedTimes NONE = new SortedTimes(new long[0]);

    private static final int TIMES_OF_A_PART = 32;
    private static final int MOST_PARTS = 1 << 18;

    private final long[] times;
    private final long first;
    private final long part;
    private final int[] before;

    /** Takes the instants over and sorts them. */
    SortedTimes(long[] times) {
        Arrays.sort(times);
        this.times = times;
        first = times.length == 0 ? 0 : times[0];
        long length = times.length == 0 ? 1 : times[times.length - 1] - first + 1;
        int parts = Math.clamp(times.length / TIMES_OF_A_PART, 1, MOST_PARTS);
        part = Math.ceilDiv(length, (long) parts);
        before = new int[(int) Math.ceilDiv(length, part) + 1];
        for (long time : times) {
            before[partOf(time) + 1]++;
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
    }

    /** Shares out rows among lanes: {@code lane} says of each row to which it belongs, none where it is below 0. */
    static SortedTimes[] lanes(int rows, int lanes, IntUnaryOperator lane, IntToLongFunction at) {
        int[] sizes = new int[lanes];
        for (int row = 0; row < rows; row++) {
            int to = lane.applyAsInt(row);
            if (to >= 0) {
                sizes[to]++;
            }
        }
        long[][] times = new long[lanes][];
        Arrays.setAll(times, number -> new long[sizes[number]]);
        int[] filled = new int[lanes];
        for (int row = 0; row < rows; row++) {
            int to = lane.applyAsInt(row);
            if (to >= 0) {
                times[to][filled[to]++] = at.applyAsLong(row);
            }
        }
        return Arrays.stream(times).map(SortedTimes::new).toArray(SortedTimes[]::new);
    }

    private int partOf(long time) {
        return (int) ((time - first) / part);
    }

    int size() {
        return times.length;
    }

    /** In milliseconds since the epoch. */
    long at(int place) {
        return times[place];
    }

    /** How many lie before the instant. */
    int before(long instant) {
        if (times.length == 0 || instant <= first) {
            return 0;
        }
        if (instant > times[times.length - 1]) {
            return times.length;
        }
        int place = partOf(instant);
        int low = before[place];
        int high = before[place + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many lie before the instant or on it. */
    int until(long instant) {
        return instant == Long.MAX_VALUE ? times.length : before(instant + 1);
    }

    /** How many fall into each of so many equal parts of a span. */
    int[] counts(TimeSpan span, int bins) {
        int[] counts = new int[bins];
        int passed = before(span.from());
        for (int bin = 0; bin < bins; bin++) {
            int next = before(TimelineBins.start(span, bins, bin + 1));
            counts[bin] = next - passed;
            passed = next;
        }
        return counts;
    }
}
