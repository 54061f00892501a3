package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Values to try of a numeric parameter, ascending and each once; whole where the unit is. */
public final class Scale {
    private static final int ROWS_LOOKED_AT = 20_000;
    private static final int STEPS_EACH_WAY = 4;
    private static final double[] LADDER = {
        0, 5, 10, 15, 30, 60, 120, 180, 240, 360, 480, 720, 1440, 2880, 4320, 7200, 10_080, 20_160, 43_200, 86_400,
        129_600
    };

    private Scale() {}

    /** So many values from low to high with equal distances, rounded to four digits. */
    public static List<Value> linear(Unit unit, double low, double high, int count) {
        return values(
                unit,
                IntStream.range(0, count).mapToDouble(i -> count == 1 ? low : low + (high - low) * i / (count - 1)));
    }

    /** So many values from low to high with equal ratios; both have to be above 0. */
    public static List<Value> logarithmic(Unit unit, double low, double high, int count) {
        if (low <= 0 || high <= 0) {
            throw new IllegalArgumentException("ratios need numbers above 0, not " + low + " and " + high);
        }
        return values(
                unit,
                IntStream.range(0, count)
                        .mapToDouble(i -> count == 1 ? low : low * Math.pow(high / low, (double) i / (count - 1))));
    }

    /**
     * Values around the one that the parameter has, or the usual ones where it has none: of a threshold for a field of
     * events what the log holds, of durations the usual lengths. None for a parameter that is no number.
     */
    public static List<Value> suggested(Parameter parameter, EventLog log) {
        if (!parameter.unit().isNumeric()) {
            return List.of();
        }
        Value value = parameter.value();
        double now = value instanceof Value.Number(double number) ? number : Double.NaN;
        Field field = parameter.reading().field();
        Column column = field == null ? null : log.column(field);
        DoubleStream others = column != null && parameter.unit() == Unit.NUMBER ? found(column) : usual(parameter, now);
        return values(parameter.unit(), DoubleStream.concat(others, present(now)));
    }

    private static DoubleStream present(double now) {
        return Double.isNaN(now) ? DoubleStream.empty() : DoubleStream.of(now);
    }

    private static DoubleStream found(Column column) {
        int step = Math.max(1, column.size() / ROWS_LOOKED_AT);
        double[] sorted = IntStream.iterate(0, row -> row < column.size(), row -> row + step)
                .mapToObj(column::at)
                .filter(Value.Number.class::isInstance)
                .mapToDouble(Listing::number)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? DoubleStream.empty()
                : IntStream.rangeClosed(1, 9)
                        .mapToDouble(tenth -> rounded(sorted[(sorted.length - 1) * tenth / 10], 2));
    }

    private static DoubleStream usual(Parameter parameter, double now) {
        return switch (parameter.unit()) {
            case MINUTES, DURATION -> durations(now);
            case COUNT ->
                DoubleStream.iterate(
                        1,
                        next -> next <= Math.max(10, Double.isNaN(now) ? 0 : Math.min(30, now * 2)),
                        next -> next + 1);
            case RANK -> DoubleStream.iterate(now - 3, next -> next <= now + 3, next -> next + 1);
            case PERCENT -> DoubleStream.iterate(0, next -> next <= 50, next -> next + 5);
            case TIME_OF_DAY -> DoubleStream.iterate(0, next -> next < 1440, next -> next + 60);
            case NUMBER ->
                now == Math.rint(now) && Math.abs(now) <= 5
                        ? DoubleStream.iterate(Math.min(now, 0), next -> next <= 10, next -> next + 1)
                        : DoubleStream.of(0.25, 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2, 4)
                                .map(factor -> rounded(factor * now, 3));
            case DATE, VALUE, LIST, SWITCH -> DoubleStream.empty();
        };
    }

    /** Usual lengths, some shorter and some longer than now. */
    private static DoubleStream durations(double now) {
        int here = Double.isNaN(now) ? 8 : Math.abs(Arrays.binarySearch(LADDER, now));
        return IntStream.rangeClosed(here - STEPS_EACH_WAY, here + STEPS_EACH_WAY)
                .filter(step -> 0 <= step && step < LADDER.length)
                .mapToDouble(step -> LADDER[step]);
    }

    private static List<Value> values(Unit unit, DoubleStream numbers) {
        boolean whole = unit != Unit.NUMBER && unit != Unit.DURATION && unit != Unit.PERCENT;
        TreeSet<Double> distinct = new TreeSet<>();
        numbers.forEach(number -> distinct.add(whole ? Math.rint(number) : rounded(number, 4)));
        List<Value> values = new ArrayList<>();
        distinct.forEach(number -> values.add(Value.number(number)));
        return List.copyOf(values);
    }

    private static double rounded(double number, int digits) {
        return BigDecimal.valueOf(number)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
