package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.rule.Aggregation;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number that a historical condition makes of the events it keeps (semantics §3.4); null where it is missing. Sums
 * add up in the order of the events, so that every replay gets the same last digit.
 */
record Aggregates(Aggregation aggregation, @Nullable Field of, BoundHistory history, Columns columns) {
    private static final double MINUTE = 60_000;

    @Nullable
    Double of(Moment moment) {
        return switch (aggregation) {
            case COUNT -> (double) (of == null ? history.count(moment) : present(moment, of));
            case DISTINCT -> distinct(moment);
            case SUM -> folded(moment, 0.0, Double::sum);
            case AVG -> average(moment);
            case MIN -> folded(moment, null, Math::min);
            case MAX -> folded(moment, null, Math::max);
            case MINUTES_SINCE_LAST -> minutesSince(history.last(moment), moment);
            case MINUTES_SINCE_FIRST -> minutesSince(history.first(moment), moment);
        };
    }

    private static @Nullable Double minutesSince(int position, Moment moment) {
        return position < 0
                ? null
                : (Double) ((moment.now() - moment.customer().log().timeAt(position)) / MINUTE);
    }

    private int present(Moment moment, Field field) {
        int present = 0;
        for (int position : history.positions(moment)) {
            present += columns.value(field, position) == null ? 0 : 1;
        }
        return present;
    }

    private double distinct(Moment moment) {
        Set<Object> seen = new HashSet<>();
        for (int position : history.positions(moment)) {
            Value value = of == null ? null : columns.value(of, position);
            if (value != null) {
                seen.add(value.identity());
            }
        }
        return seen.size();
    }

    private @Nullable Double average(Moment moment) {
        double sum = 0;
        int count = 0;
        for (int position : history.positions(moment)) {
            double number = number(position);
            if (!Double.isNaN(number)) {
                sum += number;
                count++;
            }
        }
        return count == 0 ? null : (Double) (sum / count);
    }

    private interface Fold {
        double apply(double left, double right);
    }

    private @Nullable Double folded(Moment moment, @Nullable Double ofNothing, Fold fold) {
        Double result = ofNothing;
        for (int position : history.positions(moment)) {
            double number = number(position);
            if (!Double.isNaN(number)) {
                result = result == null ? number : fold.apply(result, number);
            }
        }
        return result;
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
