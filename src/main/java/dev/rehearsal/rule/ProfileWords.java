package dev.rehearsal.rule;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import java.util.List;

/** Conditions on the profile: "is in segment vip", "has plan “pro”". */
final class ProfileWords {
    private ProfileWords() {}

    static String of(Condition.OfProfile condition, boolean holds) {
        List<String> segments = condition.field().equals(Field.SEGMENTS) ? segments(condition.test()) : List.of();
        if (segments.isEmpty()) {
            return ConditionWords.has(TestWords.of(condition.field().label(), condition.test()), holds);
        }
        boolean inside = holds == isPositive(condition.test());
        return (inside ? "is in segment " : "is not in segment ") + Wording.list(segments, "or");
    }

    /** The segments that a test names when it asks for membership, none when it asks for anything else. */
    private static List<String> segments(Test test) {
        return switch (test.operator()) {
            case CONTAINS, NOT_CONTAINS -> names(List.of(test.value()));
            case IN_LIST, NOT_IN_LIST -> names(test.items());
            case EQUALS,
                    NOT_EQUALS,
                    GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS,
                    NOT_EXISTS -> List.of();
        };
    }

    private static boolean isPositive(Test test) {
        return test.positiveTwin().equals(test);
    }

    private static List<String> names(List<Value> values) {
        boolean allTexts = values.stream().allMatch(value -> value instanceof Value.Text);
        return allTexts
                ? values.stream().map(value -> Wording.name(value.display())).toList()
                : List.of();
    }
}
