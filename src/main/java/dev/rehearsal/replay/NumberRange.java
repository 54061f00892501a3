package dev.rehearsal.replay;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Test;
import org.jspecify.annotations.Nullable;

/**
 * A test of numbers as a range with both ends in it, or as everything {@code outside} of one, what is missing included
 * (semantics §2.3).
 */
record NumberRange(double low, double high, boolean outside) {
    private static final double LEAST = Double.NEGATIVE_INFINITY;
    private static final double MOST = Double.POSITIVE_INFINITY;

    /** The range of the numbers that pass, null where they are none or other values pass too. */
    static @Nullable NumberRange of(Test test) {
        if (!(test.expected() instanceof Value.Number(double number))) {
            return null;
        }
        return switch (test.operator()) {
            case EQUALS -> new NumberRange(number, number, false);
            case NOT_EQUALS -> new NumberRange(number, number, true);
            case GREATER_THAN -> new NumberRange(Math.nextUp(number), MOST, false);
            case GREATER_OR_EQUAL -> new NumberRange(number, MOST, false);
            case LESS_THAN -> new NumberRange(LEAST, Math.nextDown(number), false);
            case LESS_OR_EQUAL -> new NumberRange(LEAST, number, false);
            case BETWEEN,
                    IN_LIST,
                    NOT_IN_LIST,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS,
                    NOT_EXISTS -> null;
        };
    }
}
