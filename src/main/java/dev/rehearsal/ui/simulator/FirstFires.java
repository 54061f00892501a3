package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.util.Arrays;
import java.util.BitSet;

/** Which decisions are the first fire that a customer got: of a rule, and of any rule. Rows come customer by customer. */
final class FirstFires {
    private static final int NONE = -1;

    private final BitSet ofRule;
    private final BitSet ofAny;

    FirstFires(ReplayResult result) {
        DecisionTable decisions = result.decisions();
        int rules = result.pack().rules().size();
        ofRule = new BitSet(decisions.size());
        ofAny = new BitSet(decisions.size());
        int[] first = new int[rules + 1];
        for (int from = 0, end; from < decisions.size(); from = end) {
            end = endOfCustomer(decisions, from);
            Arrays.fill(first, NONE);
            for (int row = from; row < end; row++) {
                if (decisions.outcome(row) == Outcome.FIRED) {
                    keepEarlier(decisions, first, decisions.rule(row), row);
                    keepEarlier(decisions, first, rules, row);
                }
            }
            mark(first);
        }
    }

    private static int endOfCustomer(DecisionTable decisions, int from) {
        int end = from + 1;
        while (end < decisions.size() && decisions.customer(end) == decisions.customer(from)) {
            end++;
        }
        return end;
    }

    private static void keepEarlier(DecisionTable decisions, int[] first, int place, int row) {
        if (first[place] == NONE || decisions.at(row) < decisions.at(first[place])) {
            first[place] = row;
        }
    }

    private void mark(int[] first) {
        for (int place = 0; place < first.length - 1; place++) {
            if (first[place] != NONE) {
                ofRule.set(first[place]);
            }
        }
        if (first[first.length - 1] != NONE) {
            ofAny.set(first[first.length - 1]);
        }
    }

    boolean isFirstOfRule(int row) {
        return ofRule.get(row);
    }

    boolean isFirstOfAny(int row) {
        return ofAny.get(row);
    }
}
