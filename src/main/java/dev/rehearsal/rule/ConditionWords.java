package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Conditions as what a customer does, is or has: "adds to cart and has not purchased in the last hour". */
final class ConditionWords {
    private ConditionWords() {}

    static String of(Condition condition) {
        return String.join(" and ", clauses(condition));
    }

    /** What all have to hold, one clause each; what is asked of the current event is the first. */
    static List<String> clauses(Condition condition) {
        Condition normal = NormalForm.of(condition);
        List<Condition> parts = normal instanceof Condition.All(List<Condition> all) ? all : List.of(normal);
        List<Condition> ofEvent =
                parts.stream().filter(ConditionWords::isOfEvent).toList();
        List<Condition> others = parts.stream().filter(part -> !isOfEvent(part)).toList();
        List<String> clauses = new ArrayList<>();
        if (!ofEvent.isEmpty()) {
            clauses.add(EventWords.of(new Condition.All(ofEvent), Tense.PRESENT));
        }
        for (Condition part : others) {
            boolean isLast = part.equals(others.getLast());
            boolean isGroup = part instanceof Condition.Any(List<Condition> any) && !any.isEmpty();
            clauses.add(isGroup && !isLast ? "(" + clause(part) + ")" : clause(part));
        }
        return clauses;
    }

    /** Whether the condition is said together with what else is asked of the current event. */
    static boolean isOfEvent(Condition condition) {
        boolean isGroupOfNothing = condition instanceof Condition.Any(List<Condition> parts) && parts.isEmpty();
        return EventWords.isAboutEvents(condition) && !isGroupOfNothing;
    }

    private static String clause(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> "is anyone";
            case Condition.Any(List<Condition> parts) -> parts.isEmpty() ? "is no one" : either(parts);
            case Condition.Not(Condition part) -> single(part, false);
            case Condition other -> single(other, true);
        };
    }

    private static String either(List<Condition> parts) {
        List<String> clauses = new ArrayList<>();
        for (Condition part : parts) {
            List<String> inner = clauses(part);
            String joined = String.join(" and ", inner);
            clauses.add(inner.size() > 1 ? "(" + joined + ")" : joined);
        }
        return "either " + String.join(" or ", clauses);
    }

    private static String single(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.OfProfile profile -> ProfileWords.of(profile, holds);
            case Condition.History history -> history(history, holds);
            case Condition.Aggregate aggregate -> AggregateWords.of(aggregate, holds);
            case Condition.Sequence sequence -> SequenceWords.of(sequence, holds);
            case Condition.Firings firings -> firings(firings, holds);
            case Condition.Prediction(Field field, Test test) ->
                has(TestWords.of(field.name().replace('_', ' '), test), holds);
            case Condition.OfEvent event -> event(event, holds);
            case Condition.All all -> clause(all);
            case Condition.Any any -> clause(any);
            case Condition.Not not -> clause(not);
        };
    }

    private static String event(Condition.OfEvent event, boolean holds) {
        return EventWords.of(holds ? event : new Condition.Not(event), Tense.PRESENT);
    }

    static String has(TestWords words, boolean holds) {
        return (words.negated() == holds ? "does not have " : "has ") + words.noun();
    }

    private static String history(Condition.History history, boolean holds) {
        Test twin = history.test().positiveTwin();
        boolean some = twin.equals(history.test()) == holds;
        Condition where = new Condition.OfEvent(history.field(), twin);
        String ever = some ? "has ever " : "has never ";
        String lately = some ? "has " : "has not ";
        String done = some ? EventWords.of(where, Tense.PERFECT) : EventWords.afterNot(where, Tense.PERFECT);
        return (history.timeframe().isPresent() ? lately : ever)
                + done
                + same(history.same())
                + inTheLast(history.timeframe());
    }

    private static String firings(Condition.Firings firings, boolean holds) {
        boolean denied = TestWords.isNegated(firings.test()) == holds;
        return (denied ? "has not" : "has") + " set off rule " + Wording.name(firings.ruleId()) + " "
                + times(firings.test()) + inTheLast(firings.timeframe());
    }

    /** How often, as a test says it: "at least 3 times". */
    static String times(Test test) {
        if (test.expected() instanceof Value.Number(double number)) {
            String times = number == 1 ? "once" : number == 2 ? "twice" : Wording.value(test.value()) + " times";
            switch (test.operator()) {
                case EQUALS, NOT_EQUALS -> {
                    return "exactly " + times;
                }
                case GREATER_THAN, GREATER_OR_EQUAL, LESS_THAN, LESS_OR_EQUAL -> {
                    String relation = TestWords.relation(test);
                    return relation.substring(0, relation.lastIndexOf(' ') + 1) + times;
                }
                case BETWEEN,
                        CONTAINS,
                        NOT_CONTAINS,
                        STARTS_WITH,
                        ENDS_WITH,
                        MATCHES,
                        IN_LIST,
                        NOT_IN_LIST,
                        WITHIN_TIMEFRAME,
                        OUTSIDE_TIMEFRAME,
                        EXISTS,
                        NOT_EXISTS -> {}
            }
        }
        return test.operator() == Operator.BETWEEN
                ? TestWords.relation(test) + " times"
                : TestWords.of("number of times", test).noun();
    }

    static String inTheLast(OptionalInt timeframe) {
        return timeframe.isPresent() ? " in the last " + Durations.last(timeframe.getAsInt()) : "";
    }

    /** How the events of a history are tied to the current one. */
    static String same(List<Field> fields) {
        List<String> labels = fields.stream().map(Field::label).toList();
        return labels.isEmpty() ? "" : " with the same " + Wording.list(labels, "and");
    }
}
