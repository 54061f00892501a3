package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Step;
import dev.rehearsal.insight.Waterfall;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A waterfall with the times of its rows, so that it can be shown as it stood at any instant. Immutable. */
record StepTimes(Waterfall waterfall, Map<Step, SortedTimes> times) {
    /** One step as it stood: so many rows ended at it, and so many went on past it. */
    record Bar(Step step, int count, int left) {}

    static StepTimes of(Waterfall waterfall, ReplayResult result) {
        Map<Step, SortedTimes> times = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            int[] rows = waterfall.count(step) == 0 ? new int[0] : waterfall.rows(step);
            long[] at = new long[rows.length];
            for (int i = 0; i < at.length; i++) {
                at[i] = step.isOfDecisions()
                        ? result.decisions().at(rows[i])
                        : result.messages().at(rows[i]);
            }
            times.put(step, new SortedTimes(at));
        }
        return new StepTimes(waterfall, times);
    }

    private int count(Step step, long instant) {
        return Objects.requireNonNull(times.get(step)).until(instant);
    }

    /** How many matches, or messages made, there were by an instant. */
    int whole(boolean ofDecisions, long instant) {
        int whole = 0;
        for (Step step : Step.values()) {
            whole += step.isOfDecisions() == ofDecisions ? count(step, instant) : 0;
        }
        return whole;
    }

    /** The steps in their order as they stood; those at which nothing was lost at all are left out. */
    List<Bar> bars(boolean ofDecisions, long instant) {
        List<Bar> bars = new ArrayList<>();
        int left = whole(ofDecisions, instant);
        for (Step step : Step.values()) {
            if (step.isOfDecisions() == ofDecisions) {
                int count = count(step, instant);
                left -= step.isThrough() ? 0 : count;
                if (step.isThrough() || waterfall.count(step) > 0) {
                    bars.add(new Bar(step, count, left));
                }
            }
        }
        return bars;
    }

    /** The rows of decisions or messages that ended at the step. */
    BitSet rows(Step step) {
        BitSet rows = new BitSet();
        for (int row : waterfall.rows(step)) {
            rows.set(row);
        }
        return rows;
    }
}
