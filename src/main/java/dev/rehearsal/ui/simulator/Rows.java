package dev.rehearsal.ui.simulator;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Numbers of rows as a list for a table, which boxes only those that are on the screen. */
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
    public int size() {
        return rows.length;
    }
}
