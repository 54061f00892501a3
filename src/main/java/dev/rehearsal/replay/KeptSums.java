package dev.rehearsal.replay;

import java.util.function.IntToDoubleFunction;

/**
 * Running sums of a field of kept events. The sum of a range is told with how far it can lie from the sum of its numbers
 * one after another, which is what a replay means by a sum. Immutable.
 */
final class KeptSums {
    /** Twice the unit roundoff, to be on the safe side. */
    static final double ROUNDING = 0x1p-52;

    private final int[] counts;
    private final double[] sums;
    private final double[] magnitudes;

    /** {@code number} gives the number at a position, NaN where there is none. */
    KeptSums(KeptEvents kept, IntToDoubleFunction number) {
        counts = new int[kept.size()];
        sums = new double[kept.size()];
        magnitudes = new double[kept.size()];
        kept.eachGroup((from, end) -> {
            int count = 0;
            double sum = 0;
            double magnitude = 0;
            for (int place = from; place < end; place++) {
                double value = number.applyAsDouble(kept.position(place));
                if (!Double.isNaN(value)) {
                    count++;
                    sum += value;
                    magnitude += Math.abs(value);
                }
                counts[place] = count;
                sums[place] = sum;
                magnitudes[place] = magnitude;
            }
        });
    }

    /** How many of the events at [from, end) have a number, in a group that begins at {@code first}. */
    int count(int first, int from, int end) {
        return from == end ? 0 : counts[end - 1] - (from > first ? counts[from - 1] : 0);
    }

    double sum(int first, int from, int end) {
        return from == end ? 0 : sums[end - 1] - (from > first ? sums[from - 1] : 0);
    }

    /** The sum without signs. */
    double magnitude(int first, int from, int end) {
        return from == end ? 0 : magnitudes[end - 1] - (from > first ? magnitudes[from - 1] : 0);
    }

    /** How far at most the sum lies from that of the numbers one after another. */
    double error(int first, int from, int end) {
        return from == end || from == first ? 0 : (end - first + 4) * ROUNDING * magnitudes[end - 1];
    }
}
