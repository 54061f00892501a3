package dev.rehearsal.pack;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.Test;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes conditions as {@link ConditionReader} reads them. */
final class ConditionWriter {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double EXACT_LONG = 9_007_199_254_740_992.0;

    private ConditionWriter() {}

    /** A condition as a list, the form that `conditions` and `where` have in packs. */
    static ArrayNode list(Condition condition) {
        ArrayNode list = NODES.arrayNode();
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts.forEach(part -> list.add(one(part)));
        } else {
            list.add(one(condition));
        }
        return list;
    }

    /** Sets the list under the name unless it is empty. */
    static void put(ObjectNode owner, String name, @Nullable Condition condition) {
        if (condition != null && !condition.isEmpty()) {
            owner.set(name, list(condition));
        }
    }

    private static ObjectNode one(Condition condition) {
        ObjectNode node = NODES.objectNode();
        switch (condition) {
            case Condition.All(List<Condition> parts) -> node.set("all", all(parts));
            case Condition.Any(List<Condition> parts) -> node.set("any", all(parts));
            case Condition.Not(Condition part) -> node.set("not", one(part));
            case Condition.OfEvent(Field field, Test test) -> {
                node.put("source", "event").put("field", field.name());
                put(node, test);
            }
            case Condition.OfProfile(Field field, Test test) -> {
                node.put("source", "profile").put("field", field.name());
                put(node, test);
            }
            case Condition.History history -> {
                node.put("source", "historical").put("field", history.field().name());
                put(node, "timeframe_minutes", history.timeframe());
                put(node, history.same());
                put(node, history.test());
            }
            case Condition.Aggregate aggregate -> put(node, aggregate);
            case Condition.Sequence sequence -> put(node, sequence);
            case Condition.Firings firings -> {
                node.put("source", "firings").put("rule_id", firings.ruleId());
                put(node, "timeframe_minutes", firings.timeframe());
                put(node, firings.test());
            }
            case Condition.Prediction(Field field, Test test) -> {
                node.put("source", "prediction").put("field", field.name());
                put(node, test);
            }
        }
        return node;
    }

    private static ArrayNode all(List<Condition> parts) {
        ArrayNode list = NODES.arrayNode();
        parts.forEach(part -> list.add(one(part)));
        return list;
    }

    private static void put(ObjectNode node, Condition.Aggregate aggregate) {
        node.put("source", "historical").put("aggregate", Ids.of(aggregate.aggregation()));
        put(node, "where", aggregate.where());
        if (aggregate.of() != null) {
            node.put("of", aggregate.of().name());
        }
        put(node, "timeframe_minutes", aggregate.timeframe());
        put(node, aggregate.same());
        put(node, aggregate.test());
    }

    private static void put(ObjectNode node, Condition.Sequence sequence) {
        ArrayNode steps = node.putArray("sequence");
        for (Condition.Step step : sequence.steps()) {
            ObjectNode written = steps.addObject();
            written.set("where", list(step.where()));
            put(written, "within_minutes", step.within());
            put(written, "without", step.without());
        }
        put(node, "within_minutes", sequence.within());
        put(node, sequence.same());
    }

    private static void put(ObjectNode node, Test test) {
        node.put("operator", test.operator().id());
        Value expected = test.expected();
        if (expected != null) {
            node.set("value", value(expected));
        }
    }

    static void put(ObjectNode node, List<Field> same) {
        if (!same.isEmpty()) {
            ArrayNode names = node.putArray("same");
            same.forEach(field -> names.add(field.name()));
        }
    }

    static void put(ObjectNode node, String name, OptionalInt minutes) {
        minutes.ifPresent(value -> node.put(name, value));
    }

    static JsonNode value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> NODES.stringNode(text);
            case Value.Number(double number) -> number(number);
            case Value.Flag(boolean flag) -> NODES.booleanNode(flag);
            case Value.Time(long time) -> NODES.stringNode(Instants.format(time));
            case Value.Items(List<Value> items) -> {
                ArrayNode list = NODES.arrayNode();
                items.forEach(item -> list.add(value(item)));
                yield list;
            }
        };
    }

    /** Integral values are written without a fraction. */
    static JsonNode number(double number) {
        boolean integral = number == Math.rint(number) && Math.abs(number) < EXACT_LONG;
        return integral ? NODES.numberNode((long) number) : NODES.numberNode(number);
    }
}
