package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.Arrays;

/**
 * How many events, and how many fires of each rule, fall into each of the equal parts of a span. Counted once for a
 * span, so that drawing never looks at the log. Not changed after it was counted.
 */
record TimelineBins(TimeSpan span, int[] events, int[][] fires) {
    private static final int ROWS_AT_ONCE = 1 << 16;

    static TimelineBins of(ReplayResult result, TimeSpan span, int bins, Progress progress) {
        TimelineBins counted = new TimelineBins(
                span, new int[bins], new int[result.pack().rules().size()][bins]);
        counted.countEvents(result.log(), result.horizon(), progress);
        counted.countFires(result.decisions());
        return counted;
    }

    private void countEvents(EventLog log, long horizon, Progress progress) {
        for (int position = 0; position < log.size(); position++) {
            if (position % ROWS_AT_ONCE == 0 && progress.cancelled()) {
                return;
            }
            long time = log.timeAt(position);
            if (time <= horizon && span.contains(time)) {
                events[binAt(time)]++;
            }
        }
    }

    private void countFires(DecisionTable decisions) {
        for (int row = 0; row < decisions.size(); row++) {
            long time = decisions.at(row);
            if (decisions.outcome(row) == Outcome.FIRED && span.contains(time)) {
                fires[decisions.rule(row)][binAt(time)]++;
            }
        }
    }

    int size() {
        return events.length;
    }

    /** The part that an instant of the span falls into. */
    int binAt(long time) {
        return (int) Math.min(size() - 1L, Math.floorDiv((time - span.from()) * size(), span.length()));
    }

    long start(int bin) {
        return span.from() + Math.ceilDiv(bin * span.length(), (long) size());
    }

    static int highest(int[] lane) {
        return Arrays.stream(lane).max().orElse(0);
    }
}
