package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.Arrays;
import java.util.List;

/**
 * When each rule fired, and when it first did for a customer, so that fires and the customers reached by any instant are
 * looked up and never counted again. Immutable.
 */
record FireTimes(List<SortedTimes> fires, List<SortedTimes> firsts, SortedTimes firstsOfAny) {
    static FireTimes of(ReplayResult result) {
        DecisionTable decisions = result.decisions();
        int rules = result.pack().rules().size();
        FirstFires first = new FirstFires(result);
        return new FireTimes(
                Arrays.asList(SortedTimes.lanes(
                        decisions.size(),
                        rules,
                        row -> decisions.outcome(row) == Outcome.FIRED ? decisions.rule(row) : -1,
                        decisions::at)),
                Arrays.asList(SortedTimes.lanes(
                        decisions.size(),
                        rules,
                        row -> first.isFirstOfRule(row) ? decisions.rule(row) : -1,
                        decisions::at)),
                SortedTimes.lanes(decisions.size(), 1, row -> first.isFirstOfAny(row) ? 0 : -1, decisions::at)[0]);
    }

    /** Of all rules together. */
    int firesBy(long instant) {
        return fires.stream().mapToInt(times -> times.until(instant)).sum();
    }
}
