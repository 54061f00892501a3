package dev.rehearsal.lint;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A test that one value has to pass, or, unless {@code met}, has to fail. */
record Demand(Test test, boolean met) {

    /** Whether a value that is no instant, or a missing one, is as demanded. */
    boolean allows(@Nullable Value value) {
        return test.holds(value, 0) == met;
    }

    /** The same demand of a value that is there, said with the positive one of two operators that are opposites. */
    Demand positive() {
        Operator twin = test.operator().positiveTwin();
        return twin == test.operator() ? this : new Demand(test.positiveTwin(), !met);
    }

    Operator operator() {
        return test.operator();
    }

    /** The values that may be equal to the actual one, where the demand lists them; null where it does not. */
    @Nullable
    List<Value> candidates() {
        if (!met) {
            return null;
        }
        Value expected = test.expected();
        return switch (test.operator()) {
            case EQUALS -> expected == null ? List.of() : List.of(expected);
            case IN_LIST -> items();
            case NOT_EQUALS,
                    GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    NOT_IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS,
                    NOT_EXISTS -> null;
        };
    }

    List<Value> items() {
        return test.expected() instanceof Value.Items(List<Value> items) ? items : List.of();
    }

    /** What the text form is compared with; null where it is a list, which has none. */
    @Nullable
    String text() {
        Value expected = test.expected();
        return expected == null ? null : expected.textForm();
    }

    static double number(@Nullable Value value) {
        return value instanceof Value.Number(double number) ? number : Double.NaN;
    }

    static long instant(@Nullable Value value) {
        return value == null ? Instants.NONE : value.instant();
    }
}
