package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Alternatives.Alternative;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries other values of parameters, nearest first, until one turns what is asked. Between that one and the last before it
 * that did not, whole numbers are halved, so that what is found lies just beyond what turns it. Used once.
 */
final class FlipSearch {
    private static final int MOST_VALUES = 40;
    private static final int FEWEST_VALUES = 5;
    private static final int MOST_TRIALS = 800;

    /** Every trial replays them all, so who did much gets fewer trials. */
    private static final int MOST_EVENTS_REPLAYED = 400_000;

    private final Alternatives alternatives;
    private final Predicate<RulePack> turns;
    private final int mostTrials;
    private int trials;

    /** @param turns whether a replay of an edited pack turns what is asked */
    FlipSearch(Situation situation, Predicate<RulePack> turns) {
        this.alternatives = new Alternatives(situation);
        this.turns = turns;
        int events = Math.max(1, situation.customer().events().size());
        this.mostTrials = Math.min(MOST_TRIALS, MOST_EVENTS_REPLAYED / events);
    }

    /** The nearest of each parameter that has one, nearest first. */
    List<Flip> flips(List<Parameter> scope) {
        List<Flip> flips = new ArrayList<>();
        int fair = mostTrials / (2 * Math.max(1, scope.size()));
        int most = Math.clamp(fair, FEWEST_VALUES, MOST_VALUES);
        for (Parameter parameter : scope) {
            Flip flip = flip(parameter, most);
            if (flip != null) {
                flips.add(flip);
            }
        }
        flips.sort(Comparator.comparingDouble(Flip::distance)
                .thenComparing(flip -> flip.parameter().pointer()));
        return flips;
    }

    private @Nullable Flip flip(Parameter parameter, int most) {
        double below = Listing.number(parameter.value());
        double above = below;
        for (Alternative other : alternatives.of(parameter, most)) {
            Flip flip = tried(parameter, other.value());
            boolean isNumber = other.value() instanceof Value.Number;
            double number = Listing.number(other.value());
            if (flip != null) {
                double last = number < below ? below : above;
                return isNumber && isWhole(parameter) ? halved(parameter, flip, last, number) : flip;
            }
            if (isNumber) {
                below = Math.min(below, number);
                above = Math.max(above, number);
            }
        }
        return null;
    }

    private static boolean isWhole(Parameter parameter) {
        return (parameter.unit() == Unit.MINUTES || parameter.unit() == Unit.COUNT) && parameter.value() != null;
    }

    private Flip halved(Parameter parameter, Flip found, double last, double number) {
        Flip nearest = found;
        double turning = number;
        double staying = last;
        while (Math.abs(turning - staying) > 1) {
            double middle = Math.rint((turning + staying) / 2);
            Flip flip = tried(parameter, Value.number(middle));
            if (flip == null) {
                staying = middle;
            } else {
                turning = middle;
                nearest = flip;
            }
        }
        return nearest;
    }

    private @Nullable Flip tried(Parameter parameter, @Nullable Value value) {
        RulePack edited = trials++ < mostTrials ? parameter.with(value).orElse(null) : null;
        return edited != null && turns.test(edited) ? Flip.of(parameter, value, edited) : null;
    }
}
