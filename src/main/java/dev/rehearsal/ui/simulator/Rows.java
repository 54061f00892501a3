package dev.rehearsal.ui.simulator;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rows as a list for a table, which boxes only those that are on the screen: the first so many of an array,
 * which is not changed any more. Looking for one, and comparing two lists as properties do whenever they change, goes over
 * the numbers themselves.
 */
final class Rows extends AbstractList<Integer> implements RandomAccess {
    static final Rows NONE = new Rows(new int[0]);

    private final int[] rows;
    private final int size;

    Rows(int[] rows) {
        this(rows, rows.length);
    }

    Rows(int[] rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    @Override
    public Integer get(int index) {
        return rows[index];
    }

    /** The rows themselves, for loops over many. */
    int[] toArray(int most) {
        return Arrays.copyOf(rows, Math.min(most, size));
    }

    @Override
    public int indexOf(@Nullable Object wanted) {
        if (wanted instanceof Integer number) {
            for (int index = 0; index < size; index++) {
                if (rows[index] == number) {
                    return index;
                }
            }
        }
        return -1;
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return indexOf(wanted) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rows others
                ? size == others.size && Arrays.equals(rows, 0, size, others.rows, 0, size)
                : super.equals(other);
    }

    /** What every list of these numbers has. */
    @Override
    public int hashCode() {
        int hash = 1;
        for (int index = 0; index < size; index++) {
            hash = 31 * hash + rows[index];
        }
        return hash;
    }

    @Override
    public int size() {
        return size;
    }
}
