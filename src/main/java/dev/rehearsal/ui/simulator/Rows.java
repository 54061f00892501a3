package dev.rehearsal.ui.simulator;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rows as a list for a table, which boxes only those that are on the screen. Looking for one, and comparing two
 * lists as properties do whenever they change, goes over the numbers themselves.
 */
final class Rows extends AbstractList<Integer> implements RandomAccess {
    static final Rows NONE = new Rows(new int[0]);

    private final int[] rows;

    Rows(int[] rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int index) {
        return rows[index];
    }

    @Override
    public int indexOf(@Nullable Object wanted) {
        if (wanted instanceof Integer number) {
            for (int index = 0; index < rows.length; index++) {
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
        return other instanceof Rows others ? Arrays.equals(rows, others.rows) : super.equals(other);
    }

    /** What every list of these numbers has. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public int size() {
        return rows.length;
    }
}
