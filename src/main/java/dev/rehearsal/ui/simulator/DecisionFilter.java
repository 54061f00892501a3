package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions of a result to show. Null and {@link RuleCounts#ALL} mean any; {@code customer} is a part of a customer
 * id in whatever case.
 */
record DecisionFilter(
        int rule,
        @Nullable Outcome outcome,
        @Nullable Reason reason,
        String customer,
        @Nullable TimeSpan within) {
    static final DecisionFilter NONE = new DecisionFilter(RuleCounts.ALL, null, null, "", null);

    private static final int ROWS_AT_ONCE = 1 << 14;

    DecisionFilter withRule(int other) {
        return new DecisionFilter(other, outcome, reason, customer, within);
    }

    DecisionFilter withOutcome(@Nullable Outcome other) {
        return new DecisionFilter(rule, other, reason, customer, within);
    }

    DecisionFilter withReason(@Nullable Reason other) {
        return new DecisionFilter(rule, outcome, other, customer, within);
    }

    DecisionFilter withCustomer(String other) {
        return new DecisionFilter(rule, outcome, reason, other.strip(), within);
    }

    DecisionFilter within(@Nullable TimeSpan other) {
        return new DecisionFilter(rule, outcome, reason, customer, other);
    }

    /** Those of the rows that pass, in the same order. */
    int[] rows(ReplayResult result, int[] order, Progress progress) {
        if (equals(NONE)) {
            return order;
        }
        BitSet customers = customers(result.log());
        DecisionTable decisions = result.decisions();
        int[] passing = new int[order.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i % ROWS_AT_ONCE == 0 && progress.cancelled()) {
                break;
            }
            if (passes(decisions, order[i]) && customers.get(decisions.customer(order[i]))) {
                passing[count++] = order[i];
            }
        }
        return Arrays.copyOf(passing, count);
    }

    private boolean passes(DecisionTable decisions, int row) {
        return (rule == RuleCounts.ALL || decisions.rule(row) == rule)
                && (outcome == null || decisions.outcome(row) == outcome)
                && (reason == null || decisions.reason(row) == reason)
                && (within == null || within.contains(decisions.at(row)));
    }

    private BitSet customers(EventLog log) {
        BitSet matching = new BitSet(log.customerCount());
        String wanted = customer.toLowerCase(Locale.ROOT);
        for (int number = 0; number < log.customerCount(); number++) {
            if (wanted.isEmpty()
                    || log.customerId(number).toLowerCase(Locale.ROOT).contains(wanted)) {
                matching.set(number);
            }
        }
        return matching;
    }
}
