package dev.rehearsal.ui.kit.results;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the matches of one rule, or of all rules together where {@code rule} is {@link #ALL}. {@code customers}
 * counts those for whom it fired.
 */
public record RuleCounts(
        int rule,
        String id,
        String name,
        int matched,
        int fired,
        int cancelled,
        int pending,
        int customers,
        Map<Reason, Integer> suppressed) {
    public static final int ALL = -1;

    private static final List<Reason> EARLY = List.of(Reason.AUDIENCE, Reason.ALREADY_WAITING);
    private static final List<Reason> LATE =
            List.of(Reason.TIME_WINDOW, Reason.COOLDOWN, Reason.MAX_EXECUTIONS, Reason.OUTRANKED);

    /** One step of the way from matches to fires: how many were lost at it and how many went on. */
    public record Step(
            String label, Outcome outcome, @Nullable Reason reason, int lost, int left) {}

    public RuleCounts {
        Map<Reason, Integer> copy = new EnumMap<>(Reason.class);
        copy.putAll(suppressed);
        suppressed = Collections.unmodifiableMap(copy);
    }

    /** All rules together, then each in the order of the pack. */
    public static List<RuleCounts> of(ReplayResult result) {
        Tally all = new Tally(ALL, "", "All rules");
        List<Tally> tallies = new ArrayList<>();
        for (int number = 0; number < result.pack().rules().size(); number++) {
            tallies.add(new Tally(
                    number, result.rule(number).id(), result.rule(number).name()));
        }
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            all.add(decisions, row);
            tallies.get(decisions.rule(row)).add(decisions, row);
        }
        tallies.addFirst(all);
        return tallies.stream().map(Tally::counts).toList();
    }

    /** One rule alone, by its number in the pack. */
    public static RuleCounts of(ReplayResult result, int rule) {
        Tally tally = new Tally(rule, result.rule(rule).id(), result.rule(rule).name());
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.rule(row) == rule) {
                tally.add(decisions, row);
            }
        }
        return tally.counts();
    }

    /** The way from matches to fires in the order in which gates are asked; gates that held nothing back are left out. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int left = matched;
        for (Reason reason : EARLY) {
            left = suppressed(steps, reason, left);
        }
        left = lost(steps, "Cancelled by what followed", Outcome.CANCELLED, null, cancelled, left);
        left = lost(steps, "Still waiting at the end", Outcome.PENDING, null, pending, left);
        for (Reason reason : LATE) {
            left = suppressed(steps, reason, left);
        }
        steps.add(new Step("Fired", Outcome.FIRED, null, 0, fired));
        return steps;
    }

    private int suppressed(List<Step> steps, Reason reason, int left) {
        return lost(
                steps, DecisionWords.of(reason), Outcome.SUPPRESSED, reason, suppressed.getOrDefault(reason, 0), left);
    }

    private static int lost(
            List<Step> steps, String label, Outcome outcome, @Nullable Reason reason, int lost, int left) {
        if (lost > 0) {
            steps.add(new Step(label, outcome, reason, lost, left - lost));
        }
        return left - lost;
    }

    /** Counts rows that come grouped by customer. */
    private static final class Tally {
        private final int rule;
        private final String id;
        private final String name;
        private final Map<Reason, Integer> suppressed = new EnumMap<>(Reason.class);
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private int customers;
        private int lastCustomer = -1;

        Tally(int rule, String id, String name) {
            this.rule = rule;
            this.id = id;
            this.name = name;
        }

        void add(DecisionTable decisions, int row) {
            Outcome outcome = decisions.outcome(row);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.SUPPRESSED) {
                suppressed.merge(decisions.reason(row), 1, Integer::sum);
            }
            if (outcome == Outcome.FIRED && decisions.customer(row) != lastCustomer) {
                lastCustomer = decisions.customer(row);
                customers++;
            }
        }

        RuleCounts counts() {
            int fired = of(Outcome.FIRED);
            int matched = fired + of(Outcome.SUPPRESSED) + of(Outcome.CANCELLED) + of(Outcome.PENDING);
            return new RuleCounts(
                    rule, id, name, matched, fired, of(Outcome.CANCELLED), of(Outcome.PENDING), customers, suppressed);
        }

        private int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }
}
