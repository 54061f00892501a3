package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Test;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number that a historical condition makes of the events it keeps (semantics §3.4), NaN where it is missing. Sums add
 * up in the order of the events, so that every replay gets the same last digit.
 */
final class Aggregates {
    private static final double MINUTE = 60_000;

    private final Aggregation aggregation;
    private final @Nullable Field of;
    private final BoundHistory history;
    private final Columns columns;
    private final @Nullable Late<KeptSums> sums;
    private final @Nullable Late<KeptExtremes> extremes;
    private final @Nullable Late<KeptKinds> kinds;

    Aggregates(
            Aggregation aggregation,
            @Nullable Field of,
            BoundHistory history,
            EventConditions events,
            List<Field> same) {
        this.aggregation = aggregation;
        this.of = of;
        this.history = history;
        this.columns = events.columns();
        Late<KeptEvents> kept = of == null ? null : history.found();
        record Key(
                Condition where, List<Field> same, @Nullable Field of, Aggregation aggregation) {}
        Key key = new Key(history.where().condition(), same, of, aggregation);
        Late<KeptSums> runningSums = null;
        Late<KeptExtremes> ofRanges = null;
        Late<KeptKinds> alike = null;
        if (kept != null && of != null) {
            switch (aggregation) {
                case SUM, AVG ->
                    runningSums = events.remembered(key, KeptSums.class, () -> new KeptSums(kept.get(), this::number));
                case COUNT ->
                    runningSums =
                            events.remembered(key, KeptSums.class, () -> new KeptSums(kept.get(), this::presence));
                case MIN ->
                    ofRanges = events.remembered(
                            key, KeptExtremes.class, () -> new KeptExtremes(kept.get(), this::number, Math::min));
                case MAX ->
                    ofRanges = events.remembered(
                            key, KeptExtremes.class, () -> new KeptExtremes(kept.get(), this::number, Math::max));
                case DISTINCT ->
                    alike = events.remembered(
                            key, KeptKinds.class, () -> new KeptKinds(kept.get(), columns.classes(of)));
                case MINUTES_SINCE_LAST, MINUTES_SINCE_FIRST -> {}
            }
        }
        this.sums = runningSums;
        this.extremes = ofRanges;
        this.kinds = alike;
    }

    Aggregation aggregation() {
        return aggregation;
    }

    /** Whether the number satisfies the test. Where running sums settle that, the events are not gone through. */
    boolean satisfy(Test test, Moment moment) {
        if (this.sums != null && aggregation != Aggregation.COUNT) {
            KeptSums sums = this.sums.get();
            int first = history.place(moment, moment.customer().start());
            int from = history.place(moment, history.from(moment));
            int end = history.place(moment, moment.customer().historyEnd());
            int count = sums.count(first, from, end);
            double divisor = aggregation == Aggregation.AVG ? count : 1;
            double sum = sums.sum(first, from, end) / divisor;
            double error = sums.error(first, from, end) / divisor;
            if (count > 0 && (error == 0 || test.isSteady(sum - 2 * error, sum + 2 * error))) {
                return test.holds(sum, moment.now());
            }
        }
        double number = of(moment);
        return Double.isNaN(number) ? test.holds(null, moment.now()) : test.holds(number, moment.now());
    }

    double of(Moment moment) {
        return switch (aggregation) {
            case COUNT -> of == null ? history.count(moment) : present(moment, of);
            case DISTINCT -> distinct(moment);
            case SUM -> walked(moment, false);
            case AVG -> walked(moment, true);
            case MIN -> extreme(moment, Math::min);
            case MAX -> extreme(moment, Math::max);
            case MINUTES_SINCE_LAST -> minutesSince(history.last(moment), moment);
            case MINUTES_SINCE_FIRST -> minutesSince(history.first(moment), moment);
        };
    }

    private static double minutesSince(int position, Moment moment) {
        return position < 0
                ? Double.NaN
                : (moment.now() - moment.customer().log().timeAt(position)) / MINUTE;
    }

    private int present(Moment moment, Field field) {
        if (sums != null) {
            return sums.get()
                    .count(
                            history.place(moment, moment.customer().start()),
                            history.place(moment, history.from(moment)),
                            history.place(moment, moment.customer().historyEnd()));
        }
        int present = 0;
        for (int position : history.positions(moment)) {
            present += columns.value(field, position) == null ? 0 : 1;
        }
        return present;
    }

    private double distinct(Moment moment) {
        if (kinds != null) {
            int first = history.place(moment, moment.customer().start());
            return kinds.get()
                    .window(moment.customer(), first)
                    .distinct(
                            history.place(moment, history.from(moment)),
                            history.place(moment, moment.customer().historyEnd()));
        }
        Set<Object> seen = new HashSet<>();
        for (int position : history.positions(moment)) {
            Value value = of == null ? null : columns.value(of, position);
            if (value != null) {
                seen.add(value.identity());
            }
        }
        return seen.size();
    }

    /** The sum of the numbers in their order, 0 of nothing; or their mean, missing of nothing. */
    private double walked(Moment moment, boolean mean) {
        double sum = 0;
        int count = 0;
        for (int position : history.positions(moment)) {
            double number = number(position);
            if (!Double.isNaN(number)) {
                sum += number;
                count++;
            }
        }
        return mean ? (count == 0 ? Double.NaN : sum / count) : sum;
    }

    private interface Extreme {
        double of(double one, double other);
    }

    private double extreme(Moment moment, Extreme better) {
        if (extremes != null) {
            return extremes.get()
                    .of(
                            history.place(moment, history.from(moment)),
                            history.place(moment, moment.customer().historyEnd()));
        }
        double result = Double.NaN;
        for (int position : history.positions(moment)) {
            double number = number(position);
            if (!Double.isNaN(number)) {
                result = Double.isNaN(result) ? number : better.of(result, number);
            }
        }
        return result;
    }

    /** NaN where the field is missing. */
    private double presence(int position) {
        return of == null || columns.value(of, position) == null ? Double.NaN : 1;
    }

    /** NaN where the field is missing or no number. */
    private double number(int position) {
        if (of == null) {
            return Double.NaN;
        }
        if (columns.stored(of) instanceof NumberColumn numbers) {
            return numbers.numberAt(position);
        }
        return columns.value(of, position) instanceof Value.Number(double number) ? number : Double.NaN;
    }
}
