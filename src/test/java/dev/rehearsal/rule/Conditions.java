package dev.rehearsal.rule;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short ways of writing conditions in tests. Values are texts, numbers, booleans or lists of these. */
public final class Conditions {
    private Conditions() {}

    public static Condition everything(Condition... parts) {
        return Condition.all(parts);
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    public static Condition type(String eventType) {
        return event("event_type", Operator.EQUALS, eventType);
    }

    public static Condition event(String field, Operator operator, @Nullable Object value) {
        return new Condition.OfEvent(new Field(field), test(operator, value));
    }

    public static Condition profile(String field, Operator operator, @Nullable Object value) {
        return new Condition.OfProfile(new Field(field), test(operator, value));
    }

    /** The short form; a timeframe below 0 stands for none. */
    public static Condition history(
            String field, Operator operator, @Nullable Object value, int timeframe, String... same) {
        return new Condition.History(new Field(field), test(operator, value), minutes(timeframe), fields(same));
    }

    /** An aggregate; a timeframe below 0 stands for none. */
    public static Condition aggregate(
            Aggregation aggregation,
            Condition where,
            @Nullable String of,
            int timeframe,
            Operator operator,
            @Nullable Object value,
            String... same) {
        return new Condition.Aggregate(
                aggregation,
                where,
                of == null ? null : new Field(of),
                minutes(timeframe),
                test(operator, value),
                fields(same));
    }

    public static Test test(Operator operator, @Nullable Object value) {
        return new Test(operator, value == null ? null : value(value));
    }

    public static Value value(Object value) {
        return switch (value) {
            case String text -> Value.text(text);
            case Number number -> Value.number(number.doubleValue());
            case Boolean flag -> Value.flag(flag);
            case List<?> items ->
                new Value.Items(items.stream().map(Conditions::value).toList());
            default -> throw new IllegalArgumentException("no value: " + value);
        };
    }

    private static OptionalInt minutes(int timeframe) {
        return timeframe < 0 ? OptionalInt.empty() : OptionalInt.of(timeframe);
    }

    private static List<Field> fields(String... names) {
        return Stream.of(names).map(Field::new).toList();
    }
}
