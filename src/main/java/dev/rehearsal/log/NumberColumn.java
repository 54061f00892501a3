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

    /** The rows whose numbers lie between the two, both included; those without a number are not among them. */
    public Bitmap rowsWithin(double low, double high) {
        Bitmap rows = new Bitmap(numbers.length);
        for (int word = 0; word < rows.wordCount(); word++) {
            int first = word << 6;
            int count = Math.min(64, numbers.length - first);
            long bits = 0;
            for (int i = 0; i < count; i++) {
                double number = numbers[first + i];
                long above = low <= number ? 1 : 0;
                long below = number <= high ? 1 : 0;
                bits |= (above & below) << i;
            }
            rows.setWord(word, bits);
        }
        return rows;
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
