package dev.rehearsal.pack;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads conditions (semantics §3). */
final class ConditionReader {
    private static final List<String> SOURCES = List.of("event", "profile", "historical", "firings", "prediction");
    private static final int DEEPEST = 64;

    private final boolean eventsOnly;
    private int depth;

    private ConditionReader(boolean eventsOnly) {
        this.eventsOnly = eventsOnly;
    }

    /** The conditions under the name; absent or empty, they hold. */
    static Condition conditions(JsonPart owner, String name) {
        JsonPart part = owner.part(name);
        return part == null ? Condition.all() : new ConditionReader(false).read(part);
    }

    /** Event conditions under the name (`where`); absent or empty, they hold. */
    static Condition where(JsonPart owner, String name) {
        JsonPart part = owner.part(name);
        return part == null ? Condition.all() : new ConditionReader(true).read(part);
    }

    /** Event conditions that never apply when absent or empty (§3.1). */
    static @Nullable Condition unlessEmpty(JsonPart owner, String name) {
        Condition condition = where(owner, name);
        return condition.isEmpty() ? null : condition;
    }

    private Condition read(JsonPart part) {
        if (++depth > DEEPEST) {
            throw part.refused("conditions are nested more than " + DEEPEST + " deep");
        }
        Condition condition = part.isList() ? new Condition.All(list(part)) : object(part.object("a condition"));
        depth--;
        return condition;
    }

    private List<Condition> list(JsonPart part) {
        return part.elements().stream().map(this::read).toList();
    }

    private Condition object(JsonPart part) {
        for (String group : List.of("all", "any", "not")) {
            JsonPart inner = part.part(group);
            if (inner != null) {
                part.end("the group `" + group + "`");
                return switch (group) {
                    case "all" -> new Condition.All(list(inner));
                    case "any" -> new Condition.Any(list(inner));
                    case String not -> new Condition.Not(read(inner));
                };
            }
        }
        JsonPart sequence = part.part("sequence");
        if (sequence != null) {
            if (eventsOnly) {
                throw sequence.refused("only conditions on events can stand here, not a sequence");
            }
            return sequence(part);
        }
        JsonPart source = part.part("source");
        String name = source == null ? "event" : source.text();
        if (eventsOnly && source != null && !name.equals("event")) {
            throw source.refused("only conditions on events can stand here, not `" + name + "`");
        }
        return switch (name) {
            case "event" -> new Condition.OfEvent(eventField(part, "field"), test(part, "an event condition"));
            case "profile" -> new Condition.OfProfile(profileField(part), test(part, "a profile condition"));
            case "historical" -> historical(part);
            case "firings" ->
                new Condition.Firings(
                        part.text("rule_id"), part.minutes("timeframe_minutes"), test(part, "a condition on firings"));
            case "prediction" -> prediction(part);
            default -> throw Objects.requireNonNull(source).unknown("source", SOURCES);
        };
    }

    private static Condition prediction(JsonPart part) {
        JsonPart field = part.needed("field");
        if (!field.text().equals(Condition.Prediction.CHURN_PROBABILITY.name())) {
            throw field.unknown("prediction", List.of(Condition.Prediction.CHURN_PROBABILITY.name()));
        }
        return new Condition.Prediction(Condition.Prediction.CHURN_PROBABILITY, test(part, "a prediction"));
    }

    private Condition historical(JsonPart part) {
        List<Field> same = same(part);
        JsonPart aggregate = part.part("aggregate");
        if (aggregate == null) {
            Field field = eventField(part, "field");
            return new Condition.History(
                    field, test(part, "a historical condition", "timeframe_minutes", "same"), timeframe(part), same);
        }
        Aggregation aggregation = aggregate.constant("aggregate", Aggregation.class);
        Condition where = where(part, "where");
        Field of = part.part("of") == null ? null : eventField(part, "of");
        if (of == null && aggregation.needsField()) {
            throw part.refused("`" + aggregate.text() + "` needs a field `of`");
        }
        return new Condition.Aggregate(
                aggregation,
                where,
                aggregation.takesField() ? of : null,
                timeframe(part),
                test(part, "a historical condition", "timeframe_minutes"),
                same);
    }

    private static OptionalInt timeframe(JsonPart part) {
        return part.minutes("timeframe_minutes");
    }

    private Condition sequence(JsonPart part) {
        List<Condition.Step> steps = new ArrayList<>();
        for (JsonPart step : part.parts("sequence")) {
            step.object("a step");
            Condition where = where(step, "where");
            boolean first = steps.isEmpty();
            steps.add(new Condition.Step(
                    where,
                    first ? OptionalInt.empty() : step.minutes("within_minutes"),
                    first ? null : unlessEmpty(step, "without")));
            step.end(first ? "the first step of a sequence" : "a step");
        }
        if (steps.size() < 2) {
            throw part.refused("a sequence needs two steps or more");
        }
        Condition sequence = new Condition.Sequence(steps, part.minutes("within_minutes"), same(part));
        part.end("a sequence");
        return sequence;
    }

    /** The fields that tie events together (§3.8). */
    static List<Field> same(JsonPart part) {
        return part.parts("same").stream().map(ConditionReader::eventField).toList();
    }

    private static Field eventField(JsonPart part, String name) {
        return eventField(part.needed(name));
    }

    private static Field eventField(JsonPart part) {
        Field field = new Field(part.text());
        if (!field.isOfEvent()) {
            throw part.unknown("event field", known(Field.OF_EVENT, Field.PROPERTIES, Field.DEVICE_INFO));
        }
        return field;
    }

    private static Field profileField(JsonPart part) {
        JsonPart name = part.needed("field");
        Field field = new Field(name.text());
        if (!field.isOfProfile()) {
            throw name.unknown("profile field", known(Field.OF_PROFILE, Field.PREFERENCES, Field.CUSTOM_ATTRIBUTES));
        }
        return field;
    }

    private static List<String> known(Set<Field> fields, String... prefixes) {
        List<String> known = new ArrayList<>(fields.stream().map(Field::name).toList());
        known.addAll(List.of(prefixes));
        return known;
    }

    /** Operator and value; also ends the reading of the condition they belong to. */
    private static Test test(JsonPart part, String what, String... alsoKnown) {
        Operator operator = part.needed("operator").constant("operator", Operator.class);
        JsonPart value = part.part("value");
        Value expected = value == null ? null : value.value();
        for (String known : alsoKnown) {
            part.part(known);
        }
        part.end(what);
        try {
            return new Test(operator, expected);
        } catch (IllegalArgumentException wrong) {
            throw (value == null ? part : value).refused(String.valueOf(wrong.getMessage()));
        }
    }
}
