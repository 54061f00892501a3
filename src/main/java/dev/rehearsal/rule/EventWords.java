package dev.rehearsal.rule;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions on one event as something that a customer does: "adds to cart with price more than 50". Conditions come in
 * {@link NormalForm}.
 */
final class EventWords {
    private final Tense tense;
    private final String thing;

    private EventWords(Tense tense, String thing) {
        this.tense = tense;
        this.thing = thing;
    }

    /** What somebody does who causes such an event. */
    static String of(Condition where, Tense tense) {
        return new EventWords(tense, where.isEmpty() ? "anything" : "something").phrase(NormalForm.of(where));
    }

    /** As {@link #of} where it stands behind "not". */
    static String afterNot(Condition where, Tense tense) {
        return new EventWords(tense, "anything").phrase(NormalForm.of(where));
    }

    /** Whether the condition looks at nothing but one event. */
    static boolean isAboutEvents(Condition condition) {
        return switch (condition) {
            case Condition.OfEvent event -> true;
            case Condition.Not(Condition part) -> isAboutEvents(part);
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(EventWords::isAboutEvents);
            case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(EventWords::isAboutEvents);
            case Condition.OfProfile profile -> false;
            case Condition.History history -> false;
            case Condition.Aggregate aggregate -> false;
            case Condition.Sequence sequence -> false;
            case Condition.Firings firings -> false;
            case Condition.Prediction prediction -> false;
        };
    }

    private String phrase(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> all(parts);
            case Condition.Any(List<Condition> parts)
            when isVerb(condition) ->
                "either " + String.join(" or ", parts.stream().map(this::phrase).toList());
            case Condition other -> all(List.of(other));
        };
    }

    private String all(List<Condition> parts) {
        List<String> modifiers = new ArrayList<>();
        String verb = null;
        for (Condition part : parts) {
            if (verb == null && isVerb(part)) {
                verb = verb(part);
                verb = verb.startsWith("either ") && parts.size() > 1 ? "(" + verb + ")" : verb;
            } else {
                modifiers.add(modifier(part));
            }
        }
        String start = verb == null ? Verb.doing(thing, tense) : verb;
        return modifiers.isEmpty() ? start : start + " " + Wording.list(modifiers, "and");
    }

    private String verb(Condition condition) {
        return switch (condition) {
            case Condition.OfEvent(Field field, Test test)
            when test.operator() == Operator.IN_LIST -> {
                List<String> verbs = test.items().stream()
                        .map(item -> Verb.of(text(item), tense))
                        .toList();
                yield (verbs.size() > 1 ? "either " : "") + String.join(" or ", verbs);
            }
            case Condition.OfEvent(Field field, Test test)
            when test.operator() == Operator.EQUALS -> Verb.of(text(test.value()), tense);
            case Condition.OfEvent(Field field, Test test) -> otherThan(test);
            case Condition.Not(Condition.OfEvent(Field field, Test test)) -> otherThan(test);
            case Condition other -> phrase(other);
        };
    }

    private String otherThan(Test test) {
        return Verb.doing(thing + " other than " + Verb.of(text(test.value()), Tense.PLAIN), tense);
    }

    /** Whether the condition can be said as a verb, since it settles the type of the event. */
    private static boolean isVerb(Condition condition) {
        return switch (condition) {
            case Condition.OfEvent(Field field, Test test) -> field.equals(Field.EVENT_TYPE) && namesTypes(test);
            case Condition.Not(Condition.OfEvent(Field field, Test test)) ->
                field.equals(Field.EVENT_TYPE)
                        && test.operator() == Operator.EQUALS
                        && test.expected() instanceof Value.Text;
            case Condition.All(List<Condition> parts) -> parts.stream().anyMatch(EventWords::isVerb);
            case Condition.Any(List<Condition> parts) ->
                !parts.isEmpty() && parts.stream().allMatch(EventWords::isVerb);
            case Condition other -> false;
        };
    }

    private static boolean namesTypes(Test test) {
        return switch (test.operator()) {
            case EQUALS, NOT_EQUALS -> test.expected() instanceof Value.Text;
            case IN_LIST ->
                !test.items().isEmpty() && test.items().stream().allMatch(item -> item instanceof Value.Text);
            case GREATER_THAN,
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
                    NOT_EXISTS -> false;
        };
    }

    private static String text(Value value) {
        return value.display();
    }

    private static String modifier(Condition condition) {
        return switch (condition) {
            case Condition.OfEvent(Field field, Test test) -> modifier(TestWords.of(field.label(), test), false);
            case Condition.Not(Condition.OfEvent(Field field, Test test)) ->
                modifier(TestWords.of(field.label(), test), true);
            case Condition.All(List<Condition> parts) -> group(parts, "", "and", "with anything");
            case Condition.Any(List<Condition> parts) -> group(parts, "either ", "or", "with the impossible");
            case Condition other -> throw new IllegalStateException("no condition on one event: " + other);
        };
    }

    private static String modifier(TestWords words, boolean denied) {
        return (words.negated() != denied ? "without " : "with ") + words.noun();
    }

    private static String group(List<Condition> parts, String before, String between, String ofNothing) {
        List<String> modifiers = parts.stream().map(EventWords::modifier).toList();
        return parts.isEmpty() ? ofNothing : "(" + before + String.join(" " + between + " ", modifiers) + ")";
    }
}
