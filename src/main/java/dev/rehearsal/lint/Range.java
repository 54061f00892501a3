package dev.rehearsal.lint;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where a value with an order, a number or an instant in milliseconds, has to lie: between two bounds, and outside some
 * ranges. What is expected of another type than the value's fails every ordered test (semantics §2.3).
 */
final class Range {
    private final ToDoubleFunction<Value> place;
    private double low = Double.NEGATIVE_INFINITY;
    private double high = Double.POSITIVE_INFINITY;
    private boolean lowOpen;
    private boolean highOpen;
    private boolean impossible;
    private final List<double[]> holes = new ArrayList<>();

    /** {@code place} tells where an expected value lies, NaN where it cannot be compared. */
    private Range(ToDoubleFunction<Value> place) {
        this.place = place;
    }

    static Range ofNumbers(List<Demand> demands) {
        return new Range(Demand::number).narrowed(demands);
    }

    static Range ofInstants(List<Demand> demands) {
        return new Range(value -> {
                    long instant = Demand.instant(value);
                    return instant == Instants.NONE ? Double.NaN : instant;
                })
                .narrowed(demands);
    }

    private Range narrowed(List<Demand> demands) {
        demands.forEach(this::narrow);
        return this;
    }

    private void narrow(Demand demand) {
        switch (demand.operator()) {
            case GREATER_THAN -> bound(demand, true, true);
            case GREATER_OR_EQUAL -> bound(demand, true, false);
            case LESS_THAN -> bound(demand, false, true);
            case LESS_OR_EQUAL -> bound(demand, false, false);
            case BETWEEN -> between(demand);
            case EQUALS,
                    NOT_EQUALS,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS_WITH,
                    ENDS_WITH,
                    MATCHES,
                    IN_LIST,
                    NOT_IN_LIST,
                    WITHIN_TIMEFRAME,
                    OUTSIDE_TIMEFRAME,
                    EXISTS,
                    NOT_EXISTS -> {}
        }
    }

    private void bound(Demand demand, boolean isLow, boolean open) {
        double at = demand.test().expected() == null
                ? Double.NaN
                : place.applyAsDouble(demand.test().expected());
        if (Double.isNaN(at)) {
            impossible |= demand.met();
        } else if (demand.met()) {
            limit(at, isLow, open);
        } else {
            limit(at, !isLow, !open);
        }
    }

    private void between(Demand demand) {
        double from = place.applyAsDouble(demand.items().getFirst());
        double to = place.applyAsDouble(demand.items().getLast());
        boolean comparable = !Double.isNaN(from) && !Double.isNaN(to);
        if (!demand.met()) {
            if (comparable) {
                holes.add(new double[] {from, to});
            }
        } else if (comparable) {
            limit(from, true, false);
            limit(to, false, false);
        } else {
            impossible = true;
        }
    }

    private void limit(double at, boolean isLow, boolean open) {
        if (isLow && (at > low || (at == low && open))) {
            low = at;
            lowOpen = open;
        } else if (!isLow && (at < high || (at == high && open))) {
            high = at;
            highOpen = open;
        }
    }

    Range within(double least, double most) {
        limit(least, true, false);
        limit(most, false, false);
        return this;
    }

    /** Only whole numbers: every bound moves inwards to the next of them. */
    Range whole() {
        low = lowOpen ? Math.floor(low) + 1 : Math.ceil(low);
        high = highOpen ? Math.ceil(high) - 1 : Math.floor(high);
        lowOpen = false;
        highOpen = false;
        return this;
    }

    boolean isEmpty() {
        return impossible
                || low > high
                || (low == high && (lowOpen || highOpen))
                || holes.stream().anyMatch(hole -> hole[0] <= low && high <= hole[1]);
    }

    /** The whole numbers from bound to bound, or none where they are more than so many. */
    List<Double> wholeNumbers(int most) {
        List<Double> all = new ArrayList<>();
        if (high - low < most) {
            for (double number = low; number <= high; number++) {
                all.add(number);
            }
        }
        return all;
    }

    double low() {
        return low;
    }

    boolean isOnePoint() {
        return low == high;
    }
}
