package dev.rehearsal.replay;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a test that failed what would have made it hold: the smallest change of the threshold that flips it. */
final class Remedies {
    private Remedies() {}

    static Explanation explained(boolean holds, String asked, @Nullable Value actual, Test test, long now) {
        String found =
                actual == null ? "missing" : isEmptyList(actual) ? "an empty list" : "`" + actual.display() + "`";
        return new Explanation(holds, asked, found, holds ? null : remedy(actual, test, now), List.of(), actual);
    }

    private static boolean isEmptyList(Value actual) {
        return actual instanceof Value.Items(List<Value> items) && items.isEmpty();
    }

    private static @Nullable String remedy(@Nullable Value actual, Test test, long now) {
        if (actual == null) {
            return "would need a value";
        }
        if (actual instanceof Value.Items) {
            return ofList(test);
        }
        String shown = "`" + actual.display() + "`";
        return switch (test.operator()) {
            case EQUALS -> "would hold for " + shown;
            case NOT_EQUALS -> "would hold for anything but " + shown;
            case GREATER_THAN -> ordered(actual, "a threshold below " + shown);
            case GREATER_OR_EQUAL -> ordered(actual, "a threshold of " + shown + " or less");
            case LESS_THAN -> ordered(actual, "a threshold above " + shown);
            case LESS_OR_EQUAL -> ordered(actual, "a threshold of " + shown + " or more");
            case BETWEEN -> ordered(actual, "a range that includes " + shown);
            case IN_LIST -> "would hold with " + shown + " in the list";
            case NOT_IN_LIST -> "would hold without " + shown + " in the list";
            case WITHIN_TIMEFRAME -> timeframe(actual, now, "a timeframe of at least ");
            case OUTSIDE_TIMEFRAME -> timeframe(actual, now, "a timeframe of less than ");
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> "would need another text than " + shown;
            case EXISTS, NOT_EXISTS ->
                "would need the value to be " + (test.operator().id().equals("exists") ? "there" : "missing");
        };
    }

    private static String ofList(Test test) {
        return switch (test.operator()) {
            case CONTAINS -> "would hold with `" + test.value().display() + "` in it";
            case NOT_CONTAINS -> "would hold without `" + test.value().display() + "` in it";
            case IN_LIST -> "would hold with one of `" + test.value().display() + "` in it";
            case NOT_IN_LIST -> "would hold with none of `" + test.value().display() + "` in it";
            case EQUALS -> "would hold for exactly `" + test.value().display() + "`";
            case NOT_EQUALS -> "would hold for any other list";
            case EXISTS, NOT_EXISTS -> "would need the list to be missing";
            case GREATER_THAN,
                    GREATER_OR_EQUAL,
                    LESS_THAN,
                    LESS_OR_EQUAL,
                    BETWEEN,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME -> "a list can't be compared like this";
        };
    }

    private static String ordered(Value actual, String threshold) {
        boolean comparable = actual instanceof Value.Number || actual.instant() != Instants.NONE;
        return comparable ? "would hold with " + threshold : "only numbers and instants can be compared";
    }

    private static String timeframe(Value actual, long now, String words) {
        return actual.instant() == Instants.NONE
                ? "only instants can be compared with a timeframe"
                : "would hold with " + words + Numbers.textForm((now - actual.instant()) / 60_000.0) + " minutes";
    }
}
