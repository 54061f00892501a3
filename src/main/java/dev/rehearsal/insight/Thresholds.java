package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What conditions could expect instead, from what they found (semantics §2.3). */
record Thresholds(Situation situation) {
    private static final int MOST_VALUES = 40;

    /** Digits after the point to which a threshold is rounded that nobody would write out. */
    private static final int DIGITS = 4;

    /** The values that a parameter is compared with. */
    private Stream<Value> actual(Parameter parameter) {
        Reading reading = parameter.reading();
        if (reading.path() != null) {
            return Stream.ofNullable(situation.found(reading.path()));
        }
        return reading.field() == null
                ? Stream.empty()
                : situation.values(reading.field()).limit(MOST_VALUES);
    }

    Stream<Value> numbers(Parameter parameter) {
        return actual(parameter)
                .flatMapToDouble(value -> parameter.unit() == Unit.DURATION
                        ? minutes(value)
                        : value instanceof Value.Number(double number)
                                ? around(number, Listing.number(parameter.value()))
                                : DoubleStream.empty())
                .mapToObj(Value::number);
    }

    private DoubleStream minutes(Value value) {
        double minutes = value instanceof Value.Number(double number)
                ? number
                : value.instant() == Instants.NONE ? Double.NaN : (situation.began() - value.instant()) / 60_000.0;
        double below = Math.floor(minutes);
        return Double.isNaN(minutes) || minutes < 0
                ? DoubleStream.empty()
                : DoubleStream.of(below - 1, below, below + 1, Math.ceil(minutes))
                        .filter(number -> number >= 0);
    }

    /** The number itself, and the next ones with as many digits as it or the threshold has. */
    private static DoubleStream around(double found, double threshold) {
        int digits = Math.max(digits(found), digits(threshold));
        double step = Math.pow(10, -Math.min(digits, DIGITS));
        double below = Math.floor(found / step) * step;
        double above = Math.ceil(found / step) * step;
        return DoubleStream.of(found, below, above, below - step, above + step)
                .map(number -> digits > DIGITS && number != found
                        ? rounded(number)
                        : number == found ? found : rounded(number));
    }

    private static int digits(double number) {
        return Math.max(0, BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }

    private static double rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Texts and lists; a type of event is never another one. */
    Stream<Value> expected(Parameter parameter) {
        if (Field.EVENT_TYPE.equals(parameter.reading().field())) {
            return Stream.empty();
        }
        Stream<Value> single = actual(parameter)
                .flatMap(value -> value instanceof Value.Items(List<Value> items) ? items.stream() : Stream.of(value))
                .map(Thresholds::asWritten);
        return parameter.value() instanceof Value.Items(List<Value> listed)
                ? single.map(value -> toggled(listed, value))
                : single;
    }

    /** A pack has instants as texts. */
    private static Value asWritten(Value value) {
        return value instanceof Value.Time ? Value.text(value.display()) : value;
    }

    private static Value toggled(List<Value> listed, Value value) {
        List<Value> other = new ArrayList<>(listed);
        if (!other.removeIf(value::sameAs)) {
            other.add(value);
        }
        return new Value.Items(other);
    }
}
