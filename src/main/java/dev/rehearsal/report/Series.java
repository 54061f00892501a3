package dev.rehearsal.report;

import java.util.List;

/**
 * One part of a stacked chart: what it is called, the class that colours it, and its value at every place of the axis.
 */
record Series(String name, String colour, List<Long> values) {
    Series {
        values = List.copyOf(values);
    }

    long total() {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    /** What stands at a place when all of them are stacked. */
    static long stacked(List<Series> all, int place) {
        return all.stream().mapToLong(series -> series.values().get(place)).sum();
    }
}
