package dev.rehearsal.ui.data;

import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;
import javafx.collections.ObservableListBase;

/**
 * The rows of an event table, as positions in the log. Holds no events and never changes, so that millions of rows cost
 * what one array costs, or nothing. Equal to nothing but itself: comparing row by row would stall the window.
 */
final class Positions extends ObservableListBase<Integer> implements RandomAccess {
    static final Positions NONE = range(0, 0);

    private final int size;
    private final IntUnaryOperator positions;

    private Positions(int size, IntUnaryOperator positions) {
        this.size = size;
        this.positions = positions;
    }

    /** Takes ownership of the array. */
    static Positions of(int[] positions) {
        return new Positions(positions.length, row -> positions[row]);
    }

    static Positions range(int start, int end) {
        return new Positions(end - start, row -> start + row);
    }

    @Override
    public Integer get(int row) {
        return positions.applyAsInt(row);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
