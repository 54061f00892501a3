package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import java.util.List;

/**
 * What a test asks of something that has a name, as a noun: "price more than 50". A negated noun is what must not be
 * there; that is how `not_equals` reads, which a missing value satisfies as well.
 */
record TestWords(boolean negated, String noun) {

    static TestWords of(String label, Test test) {
        boolean negated = isNegated(test);
        String noun = switch (test.operator()) {
            case EXISTS, NOT_EXISTS -> "any " + label;
            case EQUALS,
                    NOT_EQUALS,
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
                    IN_LIST,
                    NOT_IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME -> label + " " + relation(test);
        };
        return new TestWords(negated, noun);
    }

    /** `not_equals` and `not_exists` hold of what is missing, so they speak of what must not be there. */
    static boolean isNegated(Test test) {
        return test.operator() == Operator.NOT_EXISTS
                || (test.operator() == Operator.NOT_EQUALS && test.expected() != null);
    }

    /** The right side, as it stands behind a noun. */
    static String relation(Test test) {
        return switch (test.operator()) {
            case EQUALS -> test.expected() == null ? "equal to nothing" : Wording.value(test.value());
            case NOT_EQUALS -> test.expected() == null ? "other than nothing" : Wording.value(test.value());
            case GREATER_THAN -> "more than " + Wording.value(test.value());
            case GREATER_OR_EQUAL -> "at least " + Wording.value(test.value());
            case LESS_THAN -> "less than " + Wording.value(test.value());
            case LESS_OR_EQUAL -> "at most " + Wording.value(test.value());
            case BETWEEN -> "between " + Wording.list(items(test), "and");
            case CONTAINS -> "containing " + Wording.value(test.value());
            case NOT_CONTAINS -> "not containing " + Wording.value(test.value());
            case STARTS_WITH -> "starting with " + Wording.value(test.value());
            case ENDS_WITH -> "ending with " + Wording.value(test.value());
            case MATCHES -> "matching " + Wording.value(test.value());
            case IN_LIST -> "that is one of " + someOf(test);
            case NOT_IN_LIST -> "that is none of " + someOf(test);
            case WITHIN_TIMEFRAME -> "within the last " + minutes(test.value());
            case OUTSIDE_TIMEFRAME -> "longer ago than " + minutes(test.value());
            case EXISTS -> "there";
            case NOT_EXISTS -> "not there";
        };
    }

    static List<String> items(Test test) {
        return test.items().stream().map(Wording::value).toList();
    }

    private static String someOf(Test test) {
        List<String> items = items(test);
        return items.isEmpty() ? "nothing" : Wording.list(items, "or");
    }

    /** A number of minutes in words; fractions stay minutes. */
    static String minutes(Value value) {
        if (value instanceof Value.Number(double number)) {
            boolean whole = number == Math.rint(number) && number >= 0 && number < Integer.MAX_VALUE;
            return whole ? Durations.words((long) number) : Numbers.textForm(number) + " minutes";
        }
        return Wording.value(value);
    }
}
