package dev.rehearsal.replay;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of bound conditions; {@code asked} is the condition in words. */
final class BoundConditions {
    private BoundConditions() {}

    record All(List<BoundCondition> parts) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            for (BoundCondition part : parts) {
                if (!part.holds(moment)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Explanation explain(Moment moment) {
            return parts.isEmpty()
                    ? Explanation.of(true, "no conditions", null)
                    : group("all of these", explained(parts, moment), holds(moment));
        }
    }

    record Any(List<BoundCondition> parts) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            for (BoundCondition part : parts) {
                if (part.holds(moment)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Explanation explain(Moment moment) {
            return group(Explanation.ANY, explained(parts, moment), holds(moment));
        }
    }

    record Not(BoundCondition part) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return !part.holds(moment);
        }

        @Override
        public Explanation explain(Moment moment) {
            return group("not this", List.of(part.explain(moment)), holds(moment));
        }
    }

    private static List<Explanation> explained(List<BoundCondition> parts, Moment moment) {
        return parts.stream().map(part -> part.explain(moment)).toList();
    }

    private static Explanation group(String asked, List<Explanation> parts, boolean holds) {
        return new Explanation(holds, asked, null, null, parts);
    }

    /** A condition on the current event. */
    record OfEvent(Where where, Test test, Reading reading, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return where.holds(moment.event(), moment.now());
        }

        @Override
        public Explanation explain(Moment moment) {
            Value actual = reading.of(moment);
            return Remedies.explained(holds(moment), asked, actual, test, moment.now());
        }
    }

    /** Reads what a test looks at. */
    interface Reading {
        @Nullable
        Value of(Moment moment);
    }

    /** A test of a value that is made at the moment. */
    record OfValue(Reading reading, Test test, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return test.holds(reading.of(moment), moment.now());
        }

        @Override
        public Explanation explain(Moment moment) {
            return Remedies.explained(holds(moment), asked, reading.of(moment), test, moment.now());
        }
    }

    /** A field of the profile; a score and a stage say what they come from. */
    record OfProfile(Field field, Test test, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return moment.customer().satisfies(field, test, moment);
        }

        @Override
        public Explanation explain(Moment moment) {
            Value actual = moment.customer().profile(field, moment);
            return Remedies.explained(holds(moment), asked, actual, test, moment.now())
                    .with(origin(moment));
        }

        private List<Explanation> origin(Moment moment) {
            if (field.equals(Field.BEHAVIORAL_SCORE)) {
                return moment.customer().scoreParts(moment.now());
            }
            Explanation stage = moment.customer().whyStage();
            return field.equals(Field.LIFECYCLE_STAGE) && stage != null ? List.of(stage) : List.of();
        }
    }

    /** What the churn model says, missing where the pack has none (semantics §3.7). */
    record OfPrediction(@Nullable Churn churn, Test test, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return churn == null ? test.holds(null, moment.now()) : churn.satisfies(test, moment);
        }

        @Override
        public Explanation explain(Moment moment) {
            return Remedies.explained(holds(moment), asked, probability(moment), test, moment.now())
                    .with(churn == null ? List.of() : churn.parts(moment));
        }

        private @Nullable Value probability(Moment moment) {
            return churn == null ? null : Value.number(churn.probability(moment));
        }
    }

    /** An aggregate of the history. */
    record OfAggregate(Aggregates aggregates, Test test, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return aggregates.satisfy(test, moment);
        }

        @Override
        public Explanation explain(Moment moment) {
            double number = aggregates.of(moment);
            Value actual = Double.isNaN(number) ? null : Value.number(number);
            Explanation explanation = Remedies.explained(holds(moment), asked, actual, test, moment.now());
            return actual == null ? explanation : explanation.finding(words(number));
        }

        private String words(double number) {
            return switch (aggregates.aggregation()) {
                case MINUTES_SINCE_LAST, MINUTES_SINCE_FIRST -> Durations.words((long) number) + " ago";
                case COUNT, DISTINCT, SUM, AVG, MIN, MAX -> "`" + Numbers.textForm(number) + "`";
            };
        }
    }

    /** The short historical form: some event of the window passes, or for a negative operator none. */
    record OfHistory(BoundHistory history, boolean negative, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return (history.count(moment) == 0) == negative;
        }

        @Override
        public Explanation explain(Moment moment) {
            int count = history.count(moment);
            String found = count == 0
                    ? "no such event"
                    : count + (count == 1 ? " such event" : " such events") + ", the latest at "
                            + Instants.format(moment.customer().log().timeAt(history.last(moment)));
            return Explanation.of(holds(moment), asked, found);
        }
    }

    record OfSequence(BoundSequence sequence, String asked) implements BoundCondition {
        @Override
        public boolean holds(Moment moment) {
            return sequence.holds(moment);
        }

        @Override
        public Explanation explain(Moment moment) {
            int reached = sequence.reached(moment);
            int steps = sequence.stepCount();
            String found = reached == steps
                    ? "all " + steps + " steps were taken"
                    : reached + " of " + steps + " steps had been taken in this order and time";
            return Explanation.of(reached == steps, asked, found);
        }
    }
}
