package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;

/** A field that never holds anything but numbers; NaN marks the rows where it is missing. */
public final class NumberColumn implements Column {
    private final double[] numbers;

    /** Takes ownership of the array. */
    public NumberColumn(double[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /** The number of the row, NaN where it is missing. */
    public double numberAt(int row) {
        return numbers[row];
    }

    @Override
    public boolean has(int row) {
        return !Double.isNaN(numbers[row]);
    }

    @Override
    public @Nullable Value at(int row) {
        return Double.isNaN(numbers[row]) ? null : Value.number(numbers[row]);
    }

    @Override
    public NumberColumn reordered(int[] order) {
        double[] result = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = numbers[order[i]];
        }
        return new NumberColumn(result);
    }
}
