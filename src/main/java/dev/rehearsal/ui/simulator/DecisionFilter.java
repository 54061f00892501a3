package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions of a result to show. Null and {@link RuleCounts#ALL} mean any; {@code customer} is a part of a customer
 * id in whatever case; {@code only} narrows to rows chosen elsewhere.
 */
record DecisionFilter(
        int rule,
        @Nullable Outcome outcome,
        @Nullable Reason reason,
        String customer,
        @Nullable RowSet only) {
    static final DecisionFilter NONE = new DecisionFilter(RuleCounts.ALL, null, null, "", null);

    DecisionFilter withRule(int other) {
        return new DecisionFilter(other, outcome, reason, customer, only);
    }

    DecisionFilter withOutcome(@Nullable Outcome other) {
        return new DecisionFilter(rule, other, reason, customer, only);
    }

    DecisionFilter withReason(@Nullable Reason other) {
        return new DecisionFilter(rule, outcome, other, customer, only);
    }

    DecisionFilter withCustomer(String other) {
        return new DecisionFilter(rule, outcome, reason, other.strip(), only);
    }

    DecisionFilter withOnly(@Nullable RowSet other) {
        return new DecisionFilter(rule, outcome, reason, customer, other);
    }

    /** Tells which rows pass; looks every customer's id up once, so it is to be called beside the window. */
    IntPredicate test(ReplayResult result) {
        DecisionTable decisions = result.decisions();
        if (equals(NONE)) {
            return row -> true;
        }
        if (customer.isEmpty()) {
            return row -> passes(decisions, row);
        }
        BitSet customers = customers(result.log(), customer);
        return row -> passes(decisions, row) && customers.get(decisions.customer(row));
    }

    private boolean passes(DecisionTable decisions, int row) {
        return (rule == RuleCounts.ALL || decisions.rule(row) == rule)
                && (outcome == null || decisions.outcome(row) == outcome)
                && (reason == null || decisions.reason(row) == reason)
                && (only == null || only.rows().get(row));
    }

    /** The customers whose id has the text in it, in whatever case. */
    static BitSet customers(EventLog log, String text) {
        BitSet matching = new BitSet(log.customerCount());
        String wanted = text.toLowerCase(Locale.ROOT);
        for (int number = 0; number < log.customerCount(); number++) {
            if (log.customerId(number).toLowerCase(Locale.ROOT).contains(wanted)) {
                matching.set(number);
            }
        }
        return matching;
    }
}
