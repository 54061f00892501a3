package dev.rehearsal.ui.simulator;

import java.util.Arrays;
import java.util.List;

/**
 * What falls into each of the equal parts of a span: events by type, and below them the other lanes. {@code highest} is the
 * most events of a part. Not changed after it was counted.
 */
record TimelineBins(TimeSpan span, int size, List<int[]> events, List<int[]> below, int highest) {
    static TimelineBins of(RunTimes times, TimeSpan span, int size) {
        List<int[]> events = times.events().stream()
                .map(lane -> lane.times().counts(span, size))
                .toList();
        List<int[]> below = times.below().stream()
                .map(lane -> lane.times().counts(span, size))
                .toList();
        return new TimelineBins(span, size, events, below, highest(EventLanes.sums(events, size)));
    }

    /** The part that an instant of the span falls into. */
    int binAt(long time) {
        return Math.clamp((time - span.from()) * size / span.length(), 0, size - 1);
    }

    /** The first instant of a part. */
    long start(int bin) {
        return start(span, size, bin);
    }

    static long start(TimeSpan span, int bins, int bin) {
        return span.from() + Math.ceilDiv(bin * span.length(), (long) bins);
    }

    static int highest(int[] lane) {
        return Arrays.stream(lane).max().orElse(0);
    }
}
