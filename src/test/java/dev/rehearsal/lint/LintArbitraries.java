package dev.rehearsal.lint;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Conditions and events that meet: few fields and values, so that much contradicts and much follows. */
final class LintArbitraries {
    static final Field THING = new Field("properties.thing");
    private static final Field CART = new Field("properties.cart");
    private static final long START = 1_767_225_600_000L;

    private LintArbitraries() {}

    /** Values of every kind, many of which look alike to some operator. */
    static Arbitrary<Value> values() {
        Arbitrary<Value> single = Arbitraries.oneOf(
                Arbitraries.of(-1.0, 0.0, 1.0, 1.5, 2.0, 3.0, 10.0, 11.0, 0.1, 1e-7)
                        .map(Value::number),
                Arbitraries.of("", "a", "ab", "abc", "b", "ba", "1", "10", "true", "0")
                        .map(Value::text),
                Arbitraries.of(
                                "2026-01-01T00:00:00Z",
                                "2026-01-01T01:00:00+01:00",
                                "2026-01-01T00:05:00.000Z",
                                "2025-12-31T00:00:00.000Z")
                        .map(Value::text),
                Arbitraries.of(true, false).map(Value::flag));
        return Arbitraries.frequencyOf(
                Tuple.of(8, single), Tuple.of(1, single.list().ofMaxSize(2).map(Value.Items::new)));
    }

    static Arbitrary<Test> tests() {
        return Arbitraries.of(Operator.class)
                .flatMap(operator -> expected(operator.operand()).map(value -> new Test(operator, value)));
    }

    private static Arbitrary<@Nullable Value> expected(Operator.Operand operand) {
        return switch (operand) {
            case NONE -> Arbitraries.just(null);
            case OPTIONAL -> values().injectNull(0.05);
            case ANY, ORDERED -> values().map(value -> value);
            case RANGE -> values().list().ofSize(2).map(Value.Items::new);
            case PATTERN -> Arbitraries.of("^a", "b$", "1", "").map(Value::text);
            case LIST -> values().list().ofMaxSize(3).map(Value.Items::new);
            case MINUTES -> Arbitraries.of(0, 1, 5, 60, 100_000).map(Value::number);
        };
    }

    private static Arbitrary<Test> numbers() {
        Arbitrary<Value> few =
                Arbitraries.of(-1.0, 0.0, 0.5, 1.0, 2.0, 3.0, 23.0, 24.0).map(Value::number);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        Operator.EQUALS,
                                        Operator.NOT_EQUALS,
                                        Operator.GREATER_THAN,
                                        Operator.GREATER_OR_EQUAL,
                                        Operator.LESS_THAN,
                                        Operator.LESS_OR_EQUAL),
                                few)
                        .as(Test::new),
                few.list().ofSize(2).map(Value.Items::new).map(range -> new Test(Operator.BETWEEN, range)),
                few.list().ofMaxSize(3).map(Value.Items::new).map(range -> new Test(Operator.NOT_IN_LIST, range)));
    }

    private static Arbitrary<Condition> ofEvents() {
        Arbitrary<Condition> types = Combinators.combine(
                        Arbitraries.of(Operator.EQUALS, Operator.NOT_EQUALS), Arbitraries.of("view", "buy"))
                .as((operator, type) -> new Condition.OfEvent(Field.EVENT_TYPE, new Test(operator, Value.text(type))));
        return Arbitraries.frequencyOf(
                Tuple.of(3, types),
                Tuple.of(3, tests().map(test -> new Condition.OfEvent(THING, test))),
                Tuple.of(1, tests().map(test -> new Condition.OfEvent(Field.TIMESTAMP, test))),
                Tuple.of(1, numbers().map(test -> new Condition.OfEvent(Field.HOUR_OF_DAY, test))),
                Tuple.of(
                        1,
                        Arbitraries.of("thursday", "friday", "Thursday")
                                .map(day -> new Condition.OfEvent(
                                        Field.DAY_OF_WEEK, new Test(Operator.EQUALS, Value.text(day))))));
    }

    static Arbitrary<Condition> wheres() {
        return grouped(ofEvents(), 1);
    }

    private static Arbitrary<OptionalInt> windows() {
        return Arbitraries.of(
                OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(5), OptionalInt.of(100_000));
    }

    private static Arbitrary<List<Field>> same() {
        return Arbitraries.of(List.of(), List.of(), List.of(CART));
    }

    /** Every kind that the linter knows more of than its name. */
    static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> profile = Arbitraries.oneOf(
                tests().map(test -> new Condition.OfProfile(new Field("custom_attributes.thing"), test)),
                Combinators.combine(
                                Arbitraries.of(Operator.CONTAINS, Operator.NOT_CONTAINS), Arbitraries.of("vip", "new"))
                        .as((operator, segment) ->
                                new Condition.OfProfile(Field.SEGMENTS, new Test(operator, Value.text(segment)))));
        Arbitrary<Condition> history = Combinators.combine(
                        Arbitraries.of(Operator.EQUALS, Operator.NOT_EQUALS),
                        Arbitraries.of("view", "buy"),
                        windows(),
                        same())
                .as((operator, type, window, same) ->
                        new Condition.History(Field.EVENT_TYPE, new Test(operator, Value.text(type)), window, same));
        Arbitrary<Condition> things = Combinators.combine(tests(), windows(), same())
                .as((test, window, same) -> new Condition.History(THING, test, window, same));
        Arbitrary<Condition> counts = Combinators.combine(
                        Arbitraries.of(Aggregation.COUNT, Aggregation.COUNT, Aggregation.MINUTES_SINCE_LAST),
                        Arbitraries.of("view", "buy"),
                        windows(),
                        numbers(),
                        same())
                .as((aggregation, type, window, test, same) ->
                        new Condition.Aggregate(aggregation, typed(type), null, window, test, same));
        Arbitrary<Condition> numbers = Combinators.combine(
                        Arbitraries.of(Aggregation.SUM, Aggregation.AVG, Aggregation.DISTINCT), windows(), numbers())
                .as((aggregation, window, test) ->
                        new Condition.Aggregate(aggregation, Condition.all(), THING, window, test, List.of()));
        Arbitrary<Condition> firings = numbers().map(test -> new Condition.Firings("r", OptionalInt.empty(), test));
        Arbitrary<Condition> predictions =
                numbers().map(test -> new Condition.Prediction(Condition.Prediction.CHURN_PROBABILITY, test));
        return grouped(
                Arbitraries.frequencyOf(
                        Tuple.of(4, ofEvents()),
                        Tuple.of(2, profile),
                        Tuple.of(2, history),
                        Tuple.of(1, things),
                        Tuple.of(2, counts),
                        Tuple.of(1, numbers),
                        Tuple.of(1, firings),
                        Tuple.of(1, predictions)),
                1);
    }

    private static Condition typed(String type) {
        return new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.EQUALS, Value.text(type)));
    }

    private static Arbitrary<Condition> grouped(Arbitrary<Condition> single, int depth) {
        Arbitrary<Condition> inner = depth == 0 ? single : grouped(single, depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(5, single),
                Tuple.of(2, inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.All::new)),
                Tuple.of(1, inner.list().ofMaxSize(2).map(Condition.Any::new)),
                Tuple.of(1, inner.map(Condition.Not::new)));
    }

    /** The profile of a customer with the attribute that conditions ask for. */
    static Arbitrary<Map<Field, Value>> profiles() {
        return Combinators.combine(
                        values().injectNull(0.3),
                        Arbitraries.of("vip", "new").list().uniqueElements().ofMaxSize(2))
                .as((thing, segments) -> {
                    Map<Field, Value> fields = new HashMap<>();
                    if (thing != null) {
                        fields.put(new Field("custom_attributes.thing"), thing);
                    }
                    fields.put(
                            Field.SEGMENTS,
                            new Value.Items(segments.stream().map(Value::text).toList()));
                    return fields;
                });
    }

    private record Step(
            String type,
            long seconds,
            @Nullable Value thing,
            @Nullable String cart) {}

    static Arbitrary<List<Event>> logs() {
        return Combinators.combine(
                        Arbitraries.of("view", "buy", "other"),
                        Arbitraries.of(0L, 30L, 60L, 300L, 86_400L),
                        values().injectNull(0.2),
                        Arbitraries.of("k1", "k2").injectNull(0.3))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(LintArbitraries::events);
    }

    private static List<Event> events(List<Step> steps) {
        List<Event> events = new ArrayList<>();
        long now = START;
        for (Step step : steps) {
            now += step.seconds() * 1000;
            Map<Field, Value> fields = new HashMap<>();
            if (step.thing() != null) {
                fields.put(THING, step.thing());
            }
            if (step.cart() != null) {
                fields.put(CART, Value.text(step.cart()));
            }
            events.add(new Event("e" + events.size(), "c", step.type(), now, fields));
        }
        return events;
    }
}
