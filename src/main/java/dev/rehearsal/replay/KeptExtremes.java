package dev.rehearsal.replay;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;

/** The lowest or highest number of a field in any range of kept events: a tree of the extremes of pairs. Immutable. */
final class KeptExtremes {
    private final int size;
    private final double[] tree;
    private final DoubleBinaryOperator better;

    /** {@code number} gives the number at a position, NaN where there is none. */
    KeptExtremes(KeptEvents kept, IntToDoubleFunction number, DoubleBinaryOperator extreme) {
        this.size = kept.size();
        this.tree = new double[2 * size];
        this.better = (one, other) ->
                Double.isNaN(one) ? other : Double.isNaN(other) ? one : extreme.applyAsDouble(one, other);
        for (int place = 0; place < size; place++) {
            tree[size + place] = number.applyAsDouble(kept.position(place));
        }
        for (int node = size - 1; node > 0; node--) {
            tree[node] = better.applyAsDouble(tree[2 * node], tree[2 * node + 1]);
        }
    }

    /** NaN where no event at [from, end) has a number. */
    double of(int from, int end) {
        double result = Double.NaN;
        int low = from + size;
        int high = end + size;
        while (low < high) {
            if ((low & 1) != 0) {
                result = better.applyAsDouble(result, tree[low++]);
            }
            if ((high & 1) != 0) {
                result = better.applyAsDouble(result, tree[--high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return result;
    }
}
