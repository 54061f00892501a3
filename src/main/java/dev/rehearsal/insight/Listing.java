package dev.rehearsal.insight;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.event.Wording;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Collects the parameters of one pack, with the usual ways of wording and writing. */
final class Listing {
    private final List<Parameter> found = new ArrayList<>();

    List<Parameter> found() {
        return List.copyOf(found);
    }

    void add(Parameter parameter) {
        found.add(parameter);
    }

    /** A whole number that has to be there. */
    void whole(Place place, Kind kind, Unit unit, String label, int value, IntFunction<RulePack> writing) {
        add(new Parameter(
                place,
                kind,
                unit,
                false,
                label,
                Value.number(value),
                Reading.NOTHING,
                words(label, unit),
                other -> writing.apply(whole(other).orElse(0))));
    }

    /** A whole number that may be left out. */
    void optional(
            Place place,
            Kind kind,
            Unit unit,
            String label,
            OptionalInt value,
            Function<OptionalInt, RulePack> writing) {
        add(new Parameter(
                place,
                kind,
                unit,
                true,
                label,
                value.isPresent() ? Value.number(value.getAsInt()) : null,
                Reading.NOTHING,
                words(label, unit),
                other -> writing.apply(whole(other))));
    }

    /** A number that has to be there. */
    void number(Place place, Kind kind, Unit unit, String label, double value, DoubleFunction<RulePack> writing) {
        add(new Parameter(
                place,
                kind,
                unit,
                false,
                label,
                Value.number(value),
                Reading.NOTHING,
                words(label, unit),
                other -> writing.apply(number(other))));
    }

    static OptionalInt whole(@Nullable Value value) {
        return value instanceof Value.Number(double number) ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    static double number(@Nullable Value value) {
        return value instanceof Value.Number(double number) ? number : 0;
    }

    /** The texts of a list; none where there is none. */
    static List<String> texts(@Nullable Value value) {
        return value instanceof Value.Items(List<Value> items)
                ? items.stream().map(Value::display).toList()
                : List.of();
    }

    static @Nullable Value items(List<String> texts) {
        return texts.isEmpty()
                ? null
                : new Value.Items(texts.stream().map(Value::text).toList());
    }

    static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.display();
    }

    /** "cooldown of 1 hour", "no cooldown". */
    static Parameter.Words words(String label, Unit unit) {
        return value -> value == null ? "no " + label : label + " of " + shown(value, unit);
    }

    /** A value as it reads on screen. */
    static String shown(Value value, Unit unit) {
        return switch (unit) {
            case MINUTES, DURATION ->
                value instanceof Value.Number(double minutes) && minutes == Math.rint(minutes) && minutes >= 0
                        ? Durations.words((long) minutes)
                        : value.display() + " minutes";
            case TIME_OF_DAY ->
                value instanceof Value.Number(double minutes) ? timeOfDay((int) minutes) : value.display();
            case PERCENT -> value.display() + " %";
            case NUMBER, COUNT, RANK ->
                value instanceof Value.Number(double number) ? Numbers.textForm(number) : value.display();
            case DATE, VALUE, SWITCH -> value.display();
            case LIST ->
                value instanceof Value.Items(List<Value> items)
                        ? Wording.list(items.stream().map(Value::display).toList(), "or")
                        : value.display();
        };
    }

    private static String timeOfDay(int minutes) {
        String hour = Integer.toString(100 + minutes / 60);
        String minute = Integer.toString(100 + minutes % 60);
        return hour.substring(1) + ":" + minute.substring(1);
    }

    /** The list with another element at a place. */
    static <T> List<T> with(List<T> list, int index, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, element);
        return copy;
    }
}
