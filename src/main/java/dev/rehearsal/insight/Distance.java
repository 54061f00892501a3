package dev.rehearsal.insight;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far one value of a parameter is from another, as {@link Flip} says. */
final class Distance {
    private static final double GONE = 1;
    private static final double OTHER = 2;
    private static final double ELEMENT = 0.5;
    private static final int DAY = 1440;
    private static final double MONTH = 30;

    private Distance() {}

    static double of(Parameter parameter, @Nullable Value after) {
        Value before = parameter.value();
        if (before == null || after == null) {
            return before == null && after == null ? 0 : GONE;
        }
        return switch (parameter.unit()) {
            case TIME_OF_DAY -> around(Listing.number(before), Listing.number(after));
            case NUMBER, COUNT, MINUTES, DURATION, RANK, PERCENT ->
                relative(Listing.number(before), Listing.number(after));
            case DATE -> days(before, after) / MONTH;
            case LIST -> elements(Listing.texts(before), Listing.texts(after)) * ELEMENT;
            case VALUE, SWITCH -> single(before, after);
        };
    }

    static double relative(double before, double after) {
        return before == after ? 0 : Math.abs(after - before) / Math.max(Math.abs(after), Math.abs(before));
    }

    private static double around(double before, double after) {
        double apart = Math.abs(after - before);
        return Math.min(apart, DAY - apart) / (DAY / 2.0);
    }

    private static double days(Value before, Value after) {
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(before.display()), LocalDate.parse(after.display())));
    }

    private static int elements(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        return gone.size() + come.size();
    }

    private static double single(Value before, Value after) {
        if (before.sameAs(after)) {
            return 0;
        }
        long one = before.instant();
        long other = after.instant();
        return one == Instants.NONE || other == Instants.NONE ? OTHER : Math.abs(other - one) / 86_400_000.0 / MONTH;
    }
}
