package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.Test;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what can be set in conditions (semantics §3): thresholds, expected values, timeframes. */
final class ConditionParameters {
    private final Listing listing;

    ConditionParameters(Listing listing) {
        this.listing = listing;
    }

    /** Makes the pack with another condition at the place where one was found. */
    interface Put {
        RulePack put(Condition condition);
    }

    /** A condition that stands in the pack as a list. */
    void list(Condition condition, Place place, Reading reading, Put put) {
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts(parts, place, reading, all -> put.put(new Condition.All(all)));
        } else {
            one(condition, place.at(0), reading, put);
        }
    }

    private void parts(
            List<Condition> parts, Place place, Reading reading, Function<List<Condition>, RulePack> writing) {
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            one(parts.get(i), place.at(i), reading.into(i), part -> writing.apply(Listing.with(parts, index, part)));
        }
    }

    private void one(Condition condition, Place place, Reading reading, Put put) {
        switch (condition) {
            case Condition.All(List<Condition> parts) ->
                parts(parts, place.at("all"), reading, all -> put.put(new Condition.All(all)));
            case Condition.Any(List<Condition> parts) ->
                parts(parts, place.at("any"), reading, any -> put.put(new Condition.Any(any)));
            case Condition.Not(Condition part) ->
                one(part, place.at("not"), reading.into(0), inner -> put.put(new Condition.Not(inner)));
            case Condition.OfEvent(Field field, Test test) ->
                test(
                        test,
                        field.label(),
                        Unit.NUMBER,
                        field,
                        place,
                        reading,
                        put,
                        other -> new Condition.OfEvent(field, other));
            case Condition.OfProfile(Field field, Test test) ->
                test(
                        test,
                        field.label(),
                        Unit.NUMBER,
                        null,
                        place,
                        reading,
                        put,
                        other -> new Condition.OfProfile(field, other));
            case Condition.History history -> history(history, place, put);
            case Condition.Aggregate aggregate -> aggregate(aggregate, place, reading, put);
            case Condition.Sequence sequence -> sequence(sequence, place, put);
            case Condition.Firings firings -> {
                timeframe(
                        firings.timeframe(),
                        place,
                        put,
                        other -> new Condition.Firings(firings.ruleId(), other, firings.test()));
                test(
                        firings.test(),
                        "firings",
                        Unit.COUNT,
                        null,
                        place,
                        reading,
                        put,
                        other -> new Condition.Firings(firings.ruleId(), firings.timeframe(), other));
            }
            case Condition.Prediction(Field field, Test test) ->
                test(
                        test,
                        field.name().replace('_', ' '),
                        Unit.NUMBER,
                        null,
                        place,
                        reading,
                        put,
                        other -> new Condition.Prediction(field, other));
        }
    }

    private void history(Condition.History history, Place place, Put put) {
        timeframe(
                history.timeframe(),
                place,
                put,
                other -> new Condition.History(history.field(), history.test(), other, history.same()));
        test(
                history.test(),
                history.field().label(),
                Unit.NUMBER,
                history.field(),
                place,
                Reading.NOTHING,
                put,
                other -> new Condition.History(history.field(), other, history.timeframe(), history.same()));
    }

    private void aggregate(Condition.Aggregate aggregate, Place place, Reading reading, Put put) {
        list(
                aggregate.where(),
                place.at("where"),
                Reading.NOTHING,
                other -> put.put(with(aggregate, other, aggregate.timeframe(), aggregate.test())));
        timeframe(
                aggregate.timeframe(),
                place,
                put,
                other -> with(aggregate, aggregate.where(), other, aggregate.test()));
        Field of = aggregate.of();
        String label = of == null ? "" : " of " + of.label();
        String noun = switch (aggregate.aggregation()) {
            case COUNT -> "number of events";
            case DISTINCT -> "number of different values" + label;
            case SUM -> "sum" + label;
            case AVG -> "average" + label;
            case MIN -> "lowest" + label;
            case MAX -> "highest" + label;
            case MINUTES_SINCE_LAST -> "minutes since the last";
            case MINUTES_SINCE_FIRST -> "minutes since the first";
        };
        Unit unit = switch (aggregate.aggregation()) {
            case COUNT, DISTINCT -> Unit.COUNT;
            case SUM, AVG, MIN, MAX -> Unit.NUMBER;
            case MINUTES_SINCE_LAST, MINUTES_SINCE_FIRST -> Unit.DURATION;
        };
        test(
                aggregate.test(),
                noun,
                unit,
                of,
                place,
                reading,
                put,
                other -> with(aggregate, aggregate.where(), aggregate.timeframe(), other));
    }

    private static Condition with(Condition.Aggregate aggregate, Condition where, OptionalInt timeframe, Test test) {
        return new Condition.Aggregate(
                aggregate.aggregation(), where, aggregate.of(), timeframe, test, aggregate.same());
    }

    private void sequence(Condition.Sequence sequence, Place place, Put put) {
        for (int i = 0; i < sequence.steps().size(); i++) {
            int index = i;
            Condition.Step step = sequence.steps().get(i);
            Function<Condition.Step, Condition> remake = other -> new Condition.Sequence(
                    Listing.with(sequence.steps(), index, other), sequence.within(), sequence.same());
            Place here = place.at("sequence").at(i);
            list(
                    step.where(),
                    here.at("where"),
                    Reading.NOTHING,
                    other -> put.put(remake.apply(new Condition.Step(other, step.within(), step.without()))));
            Condition without = step.without();
            if (without != null) {
                list(
                        without,
                        here.at("without"),
                        Reading.NOTHING,
                        other -> put.put(remake.apply(new Condition.Step(step.where(), step.within(), other))));
            }
            if (i > 0) {
                minutes(
                        step.within(),
                        here,
                        Kind.STEP_WITHIN,
                        "time since the step before",
                        put,
                        other -> remake.apply(new Condition.Step(step.where(), other, without)));
            }
        }
        minutes(
                sequence.within(),
                place,
                Kind.SEQUENCE_WITHIN,
                "time for all steps",
                put,
                other -> new Condition.Sequence(sequence.steps(), other, sequence.same()));
    }

    private void timeframe(OptionalInt timeframe, Place place, Put put, Function<OptionalInt, Condition> remake) {
        minutes(timeframe, "timeframe_minutes", place, Kind.TIMEFRAME, "time looked back", put, remake);
    }

    private void minutes(
            OptionalInt value, Place place, Kind kind, String label, Put put, Function<OptionalInt, Condition> remake) {
        minutes(value, "within_minutes", place, kind, label, put, remake);
    }

    private void minutes(
            OptionalInt value,
            String name,
            Place place,
            Kind kind,
            String label,
            Put put,
            Function<OptionalInt, Condition> remake) {
        listing.add(new Parameter(
                place.at(name),
                kind,
                Unit.MINUTES,
                true,
                label,
                value.isPresent() ? Value.number(value.getAsInt()) : null,
                Reading.NOTHING,
                other -> RuleSentence.of(remake.apply(Listing.whole(other))),
                other -> put.put(remake.apply(Listing.whole(other)))));
    }

    private void test(
            Test test,
            String noun,
            Unit unit,
            @Nullable Field field,
            Place place,
            Reading reading,
            Put put,
            Function<Test, Condition> remake) {
        Tests tests = new Tests(listing, place.at("value"), reading.of(test.operator(), field), put, remake);
        tests.list(test, noun, unit);
    }
}
