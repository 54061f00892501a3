package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.pack.Scoring;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The behavioural score (semantics §8): what each event of the history weighs, times the factor of the first multiplier
 * that fits it, faded by the whole days since. Adds up in the order of the events. Read by any number of threads.
 */
final class Score {
    private static final long DAY = 86_400_000;
    private static final double ABOUT = 1.001;

    private final Scoring scoring;
    private final List<BoundMultiplier> multipliers;
    private final @Nullable Late<KeptEvents> weighted;
    private final @Nullable Late<KeptSums> fresh;
    private final boolean neverFalls;

    private record BoundMultiplier(@Nullable String eventType, Where where, double factor) {}

    /** What the events of one type add to a score. */
    private record Share(int events, double points) {
        Share with(double more) {
            return new Share(events + 1, points + more);
        }
    }

    Score(Scoring scoring, EventConditions events) {
        this.scoring = scoring;
        this.multipliers = scoring.multipliers().stream()
                .map(multiplier -> new BoundMultiplier(
                        multiplier.eventType(), events.bind(multiplier.where()), multiplier.factor()))
                .toList();
        this.neverFalls = scoring.eventWeights().values().stream().allMatch(weight -> weight >= 0)
                && multipliers.stream().allMatch(multiplier -> multiplier.factor() >= 0);
        boolean isDecidedByLog =
                multipliers.stream().allMatch(multiplier -> multiplier.where().isDecidedByLog());
        this.weighted = isDecidedByLog ? events.kept(events.bind(ofWeight()), List.of(), null) : null;
        EventLog log = events.columns().whole();
        this.fresh = weighted == null || log == null
                ? null
                : events.remembered(
                        scoring, KeptSums.class, () -> new KeptSums(weighted.get(), at -> whenFresh(log, at)));
    }

    private Condition ofWeight() {
        List<Value> types = scoring.eventWeights().entrySet().stream()
                .filter(weight -> weight.getValue() != 0)
                .<Value>map(weight -> Value.text(weight.getKey()))
                .toList();
        return new Condition.OfEvent(Field.EVENT_TYPE, new Test(Operator.IN_LIST, new Value.Items(types)));
    }

    private double whenFresh(EventLog log, int position) {
        String type = log.typeAt(position);
        return scoring.eventWeights().getOrDefault(type, 0.0) * factor(type, position, log.timeAt(position));
    }

    /**
     * Whether the score satisfies the test. Events of one day fade alike, so running sums tell day by day, the latest
     * first, between which bounds the score lies; as soon as the test answers the same for all between them, that is it.
     * Only where it never does are events added up one by one.
     */
    boolean satisfies(Test test, CustomerState customer, long now) {
        if (this.weighted == null || this.fresh == null || scoring.decayFactor() > 1) {
            return test.holds(of(customer, now), now);
        }
        KeptEvents weighted = this.weighted.get();
        KeptSums fresh = this.fresh.get();
        int first = weighted.place(customer, Where.NONE, customer.start());
        int end = weighted.place(customer, Where.NONE, customer.historyEnd());
        double total = 0;
        double error = 0;
        for (int at = end; at > first; ) {
            int latest = weighted.position(at - 1);
            long days = Math.floorDiv(now - customer.log().timeAt(latest), DAY);
            int from = weighted.place(
                    customer,
                    Where.NONE,
                    customer.log().firstAfter(now - (days + 1) * DAY, customer.start(), latest + 1));
            double fading = Math.pow(scoring.decayFactor(), (double) days);
            total += fading * fresh.sum(first, from, at);
            error += fading
                    * (2 * fresh.error(first, from, at)
                            + (end - first + 8) * KeptSums.ROUNDING * fresh.magnitude(first, from, at));
            double older = ABOUT * fading * scoring.decayFactor() * fresh.magnitude(first, first, from);
            if (settles(test, total - error - (neverFalls ? 0 : older), total + error + older)) {
                return test.holds(Math.min(scoring.maxScore(), total), now);
            }
            at = from;
        }
        return test.holds(of(customer, now), now);
    }

    private boolean settles(Test test, double low, double high) {
        double lowest = Math.min(scoring.maxScore(), low);
        double highest = Math.min(scoring.maxScore(), high);
        return Double.isFinite(lowest) && Double.isFinite(highest) && test.isSteady(lowest, highest);
    }

    double of(CustomerState customer, long now) {
        double total = 0;
        for (int position = customer.start(); position < customer.historyEnd(); position++) {
            total += points(customer.log(), position, now);
        }
        return Math.min(scoring.maxScore(), total);
    }

    private double points(Timeline log, int position, long now) {
        String type = log.typeAt(position);
        double weight = scoring.eventWeights().getOrDefault(type, 0.0);
        if (weight == 0) {
            return 0;
        }
        long days = Math.floorDiv(now - log.timeAt(position), DAY);
        return weight * Math.pow(scoring.decayFactor(), (double) days) * factor(type, position, now);
    }

    private double factor(String type, int position, long now) {
        for (BoundMultiplier multiplier : multipliers) {
            if ((multiplier.eventType() == null || multiplier.eventType().equals(type))
                    && multiplier.where().holds(position, now)) {
                return multiplier.factor();
            }
        }
        return 1;
    }

    /** What the score is made of, by event type, the largest share first. */
    List<Explanation> parts(CustomerState customer, long now) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (int position = customer.start(); position < customer.historyEnd(); position++) {
            double points = points(customer.log(), position, now);
            if (points != 0) {
                String type = customer.log().typeAt(position);
                shares.put(type, shares.getOrDefault(type, new Share(0, 0)).with(points));
            }
        }
        List<Explanation> parts = new ArrayList<>();
        shares.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        (one, other) -> Double.compare(Math.abs(other.points()), Math.abs(one.points()))))
                .forEach(share -> parts.add(Explanation.of(
                        true,
                        share.getKey(),
                        rounded(share.getValue().points()) + " from "
                                + share.getValue().events() + " of them, each "
                                + Numbers.textForm(scoring.eventWeights().getOrDefault(share.getKey(), 0.0))
                                + " when new"
                                + (multipliers.isEmpty() ? "" : " and without multipliers")
                                + ", fading by the day")));
        double total = of(customer, now);
        if (total == scoring.maxScore()) {
            parts.add(Explanation.of(
                    true, "the highest score", Value.number(total).display()));
        }
        return parts;
    }

    static String rounded(double number) {
        return Numbers.textForm(Math.round(number * 100) / 100.0);
    }
}
