package dev.rehearsal.replay;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A table as a list of records, each made when it is asked for: for those who look at few rows. */
final class RowsOnDemand<R> extends AbstractList<R> implements RandomAccess {
    private final int size;
    private final IntFunction<R> row;

    private RowsOnDemand(int size, IntFunction<R> row) {
        this.size = size;
        this.row = row;
    }

    static <R> List<R> of(int size, IntFunction<R> row) {
        return new RowsOnDemand<>(size, row);
    }

    @Override
    public R get(int index) {
        return row.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
