package dev.rehearsal.lint;

import dev.rehearsal.rule.Operator;
import java.util.List;

/** How old an instant has to be: the two operators on timeframes are opposites as long as the value is an instant. */
final class Age {
    private Age() {}

    /** Whether no instant can be as old as demanded. */
    static boolean contradict(List<Demand> demands) {
        double olderThan = Double.NEGATIVE_INFINITY;
        double atMost = Double.POSITIVE_INFINITY;
        for (Demand demand : demands) {
            if (demand.operator().looksAtNow()) {
                double minutes = Demand.number(demand.test().expected());
                if ((demand.operator() == Operator.WITHIN_TIMEFRAME) == demand.met()) {
                    atMost = Math.min(atMost, minutes);
                } else {
                    olderThan = Math.max(olderThan, minutes);
                }
            }
        }
        return olderThan >= atMost;
    }
}
