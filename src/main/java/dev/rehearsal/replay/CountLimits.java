package dev.rehearsal.replay;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Test;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A historical condition that only asks how many events there are (semantics §3.4): it holds where their number is at
 * least {@code least} and less than {@code below}, or with {@code outside} where it is not.
 */
record CountLimits(Condition where, OptionalInt timeframe, long least, long below, boolean outside) {
    private static final long ANY = Long.MAX_VALUE;
    private static final double LARGEST = 1e9;

    /** The limits that the condition sets, null when it asks for something else or for events that are tied. */
    static @Nullable CountLimits of(Condition condition) {
        if (condition instanceof Condition.History history && history.same().isEmpty()) {
            return ofHistory(history);
        }
        boolean isCount = condition instanceof Condition.Aggregate aggregate
                && aggregate.aggregation() == Aggregation.COUNT
                && aggregate.of() == null
                && aggregate.same().isEmpty();
        return isCount ? ofCount((Condition.Aggregate) condition) : null;
    }

    private static CountLimits ofHistory(Condition.History history) {
        boolean negative =
                history.test().operator().positiveTwin() != history.test().operator();
        return new CountLimits(BoundHistory.single(history), history.timeframe(), 1, ANY, negative);
    }

    private static @Nullable CountLimits ofCount(Condition.Aggregate count) {
        Test test = count.test();
        if (!(test.expected() instanceof Value.Number(double number)) || !(Math.abs(number) <= LARGEST)) {
            return null;
        }
        long notLess = (long) Math.ceil(number);
        long more = (long) Math.floor(number) + 1;
        return switch (test.operator()) {
            case GREATER_OR_EQUAL -> limits(count, notLess, ANY, false);
            case GREATER_THAN -> limits(count, more, ANY, false);
            case LESS_THAN -> limits(count, notLess, ANY, true);
            case LESS_OR_EQUAL -> limits(count, more, ANY, true);
            case EQUALS -> limits(count, notLess, more, false);
            case NOT_EQUALS -> limits(count, notLess, more, true);
            case EXISTS,
                    NOT_EXISTS,
                    BETWEEN,
                    IN_LIST,
                    NOT_IN_LIST,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME -> null;
        };
    }

    private static CountLimits limits(Condition.Aggregate count, long least, long below, boolean outside) {
        return new CountLimits(count.where(), count.timeframe(), least, below, outside);
    }
}
