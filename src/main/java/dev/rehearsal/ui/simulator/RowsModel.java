package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.Progress;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table of a run that pass a filter, up to the playhead, by time or by whatever else they were sorted by.
 * Filters and sorts beside the window; the playhead only cuts off.
 */
final class RowsModel {
    private static final int ROWS_AT_ONCE = 1 << 14;
    private static final int[] NO_ROWS = {};

    /** Tells which rows are wanted; made and asked beside the window. */
    @FunctionalInterface
    interface Filter {
        IntPredicate test();
    }

    /** What to sort by. */
    record Order(IntToLongFunction key, boolean descending) {}

    private final String name;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(Rows.NONE);
    private int[] all = NO_ROWS;
    private IntToLongFunction at = row -> 0;
    private int[] matching = NO_ROWS;
    private @Nullable Order order;
    private long until = Long.MAX_VALUE;

    RowsModel(String name, Surroundings around) {
        this.name = name;
        this.around = around;
    }

    /** Begins with other rows, given by time. */
    void begin(int[] byTime, IntToLongFunction times) {
        all = byTime;
        at = times;
        matching = NO_ROWS;
        until = Long.MAX_VALUE;
        rows.set(Rows.NONE);
    }

    /** The rows between two instants that pass; the first included, the last not. */
    void filter(Filter filter, @Nullable TimeSpan within) {
        int[] from = all;
        IntToLongFunction times = at;
        around.background()
                .latest(
                        name,
                        progress -> passing(from, times, filter, within, progress),
                        found -> {
                            matching = found;
                            arrange();
                        },
                        around.notices()::problem);
    }

    private static int[] passing(
            int[] from, IntToLongFunction at, Filter filter, @Nullable TimeSpan within, Progress progress) {
        int begin = within == null ? 0 : before(from, from.length, at, within.from());
        int end = within == null ? from.length : before(from, from.length, at, within.to());
        IntPredicate test = filter.test();
        int[] passing = new int[end - begin];
        int count = 0;
        for (int i = begin; i < end; i++) {
            if (i % ROWS_AT_ONCE == 0 && progress.cancelled()) {
                break;
            }
            if (test.test(from[i])) {
                passing[count++] = from[i];
            }
        }
        return Arrays.copyOf(passing, count);
    }

    /** How many of the rows, which are by time, lie before an instant. */
    static int before(int[] byTime, int count, IntToLongFunction at, long instant) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at.applyAsLong(byTime[middle]) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sorts by something else; by time where it is null. */
    void sort(@Nullable Order by) {
        order = by;
        arrange();
    }

    /** Shows what had happened by an instant; {@link Long#MAX_VALUE} means everything. */
    void showUntil(long instant) {
        if (instant != until) {
            until = instant;
            arrange();
        }
    }

    private void arrange() {
        int[] byTime = matching;
        int count = until == Long.MAX_VALUE ? byTime.length : before(byTime, byTime.length, at, until + 1);
        Order by = order;
        if (by == null) {
            rows.set(new Rows(byTime, count));
            return;
        }
        around.background()
                .latest(
                        name + ", sorted",
                        progress -> new Rows(RowSort.sorted(byTime, count, by.key(), by.descending())),
                        rows::set,
                        around.notices()::problem);
    }

    boolean isByTime() {
        return order == null;
    }

    ReadOnlyObjectProperty<Rows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
