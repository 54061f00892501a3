package dev.rehearsal.report;

import dev.rehearsal.event.Instants;
import java.util.Arrays;
import java.util.List;

/** A span of time cut into equal pieces of whole days in UTC, few enough to draw each as a column. */
final class Days {
    private static final long DAY = 86_400_000L;
    private static final int MOST_COLUMNS = 92;

    private final long firstDay;
    private final int daysEach;
    private final int columns;

    Days(long from, long to) {
        this.firstDay = Math.floorDiv(from, DAY);
        long days = Math.floorDiv(Math.max(from, to), DAY) - firstDay + 1;
        this.daysEach = (int) Math.ceilDiv(days, (long) MOST_COLUMNS);
        this.columns = (int) Math.ceilDiv(days, (long) daysEach);
    }

    int columns() {
        return columns;
    }

    /** The column that an instant falls into; what lies outside falls into the nearest one. */
    int columnOf(long instant) {
        long column = Math.floorDiv(Math.floorDiv(instant, DAY) - firstDay, (long) daysEach);
        return (int) Math.clamp(column, 0, columns - 1L);
    }

    /** The first day of the column, {@code 2026-03-01}. */
    String label(int column) {
        return Instants.format((firstDay + (long) column * daysEach) * DAY).substring(0, 10);
    }

    /** What one column stands for, to go behind "per". */
    String unit() {
        return daysEach == 1 ? "day" : daysEach + " days";
    }

    static List<Long> list(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
