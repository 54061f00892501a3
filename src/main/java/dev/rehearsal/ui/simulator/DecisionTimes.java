package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** When each rule decided what, so that its counts at any instant are looked up and never counted again. Immutable. */
final class DecisionTimes {
    private static final int OUTCOMES = Outcome.values().length;
    private static final int REASONS = Reason.values().length;

    private final ReplayResult result;
    private final int rules;
    private final SortedTimes[] byAnswer;
    private final SortedTimes[] firstFires;
    private final SortedTimes firstFiresOfAny;

    private DecisionTimes(ReplayResult result) {
        this.result = result;
        DecisionTable decisions = result.decisions();
        rules = result.pack().rules().size();
        byAnswer = SortedTimes.lanes(
                decisions.size(),
                rules * OUTCOMES * REASONS,
                row -> lane(decisions.rule(row), decisions.outcome(row), decisions.reason(row)),
                decisions::at);
        FirstFires first = new FirstFires(result);
        firstFires = SortedTimes.lanes(
                decisions.size(),
                rules,
                row -> first.isFirstOfRule(row) ? decisions.rule(row) : -1,
                decisions::at);
        firstFiresOfAny =
                SortedTimes.lanes(decisions.size(), 1, row -> first.isFirstOfAny(row) ? 0 : -1, decisions::at)[0];
    }

    static DecisionTimes of(ReplayResult result) {
        return new DecisionTimes(result);
    }

    /** Ordinals number lanes in memory and are never written down. */
    @SuppressWarnings("EnumOrdinal")
    private static int lane(int rule, Outcome outcome, Reason reason) {
        return (rule * OUTCOMES + outcome.ordinal()) * REASONS + reason.ordinal();
    }

    SortedTimes fires(int rule) {
        return byAnswer[lane(rule, Outcome.FIRED, Reason.NONE)];
    }

    /** All rules together, then each, as they stood when everything until the instant had happened. */
    List<RuleCounts> countsAt(long instant) {
        List<RuleCounts> each = new ArrayList<>();
        for (int rule = 0; rule < rules; rule++) {
            each.add(count(rule, instant));
        }
        List<RuleCounts> counts = new ArrayList<>(each);
        counts.addFirst(RuleCounts.sum(each, firstFiresOfAny.until(instant)));
        return counts;
    }

    private RuleCounts count(int rule, long instant) {
        Map<Reason, Integer> suppressed = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            int number = number(rule, Outcome.SUPPRESSED, reason, instant);
            if (number > 0) {
                suppressed.put(reason, number);
            }
        }
        return RuleCounts.of(
                rule,
                result.rule(rule),
                number(rule, Outcome.FIRED, Reason.NONE, instant),
                number(rule, Outcome.CANCELLED, Reason.FOLLOWED_BY, instant),
                number(rule, Outcome.PENDING, Reason.NONE, instant),
                firstFires[rule].until(instant),
                suppressed);
    }

    private int number(int rule, Outcome outcome, Reason reason, long instant) {
        return byAnswer[lane(rule, outcome, reason)].until(instant);
    }
}
