package dev.rehearsal.lint;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import org.jspecify.annotations.Nullable;

/** A condition that is no group, or that one denied. */
record Literal(Condition atom, boolean holds) {
    private static final Test ANY_TEST = new Test(Operator.EXISTS, null);

    /** The test of the one value that the atom looks at; null where it looks at more. */
    @Nullable
    Demand demand() {
        return switch (atom) {
            case Condition.OfEvent event -> new Demand(event.test(), holds);
            case Condition.OfProfile profile -> new Demand(profile.test(), holds);
            case Condition.Aggregate aggregate -> new Demand(aggregate.test(), holds);
            case Condition.Firings firings -> new Demand(firings.test(), holds);
            case Condition.Prediction prediction -> new Demand(prediction.test(), holds);
            case Condition.All all -> null;
            case Condition.Any any -> null;
            case Condition.Not not -> null;
            case Condition.History history -> null;
            case Condition.Sequence sequence -> null;
        };
    }

    /** The atom without its test: two literals of the same subject look at the same value. */
    Condition subject() {
        return switch (atom) {
            case Condition.OfEvent event -> new Condition.OfEvent(event.field(), ANY_TEST);
            case Condition.OfProfile profile -> new Condition.OfProfile(profile.field(), ANY_TEST);
            case Condition.Aggregate aggregate ->
                new Condition.Aggregate(
                        aggregate.aggregation(),
                        aggregate.where(),
                        aggregate.of(),
                        aggregate.timeframe(),
                        ANY_TEST,
                        aggregate.same());
            case Condition.Firings firings -> new Condition.Firings(firings.ruleId(), firings.timeframe(), ANY_TEST);
            case Condition.Prediction prediction -> new Condition.Prediction(prediction.field(), ANY_TEST);
            case Condition.All all -> all;
            case Condition.Any any -> any;
            case Condition.Not not -> not;
            case Condition.History history -> history;
            case Condition.Sequence sequence -> sequence;
        };
    }
}
