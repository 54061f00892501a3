package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.Wait;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds what can be set in one rule (semantics §4). */
final class RuleParameters {
    private final Listing listing;
    private final ConditionParameters conditions;
    private final Rule rule;
    private final Place place;
    private final Function<Rule, RulePack> put;

    RuleParameters(Listing listing, Rule rule, Place place, Function<Rule, RulePack> put) {
        this.listing = listing;
        this.conditions = new ConditionParameters(listing);
        this.rule = rule;
        this.place = place;
        this.put = put;
    }

    void list() {
        trigger(listing, rule.on(), place, other -> put.apply(with(other, rule.when(), rule.unless(), rule.then())));
        conditions.list(
                rule.when(),
                place.at("conditions"),
                Reading.ROOT,
                other -> put.apply(with(rule.on(), other, rule.unless(), rule.then())));
        Wait wait = rule.unless();
        if (wait != null) {
            unless(wait);
        }
        new ActionParameters(listing)
                .list(
                        rule.then(),
                        place.at("actions"),
                        other -> put.apply(with(rule.on(), rule.when(), rule.unless(), other)));
        new GateParameters(
                        listing, rule.gates(), place, other -> put.apply(with(other, rule.priority(), rule.active())))
                .list();
        listing.whole(
                place.at("priority"),
                Kind.PRIORITY,
                Unit.RANK,
                "priority",
                rule.priority(),
                other -> put.apply(with(rule.gates(), other, rule.active())));
        listing.add(new Parameter(
                place.at("active"),
                Kind.ACTIVE,
                Unit.SWITCH,
                false,
                "switched on",
                Value.flag(rule.active()),
                Reading.NOTHING,
                other -> Value.flag(true).equals(other) ? "switched on" : "switched off",
                other -> put.apply(
                        with(rule.gates(), rule.priority(), Value.flag(true).equals(other)))));
    }

    private void unless(Wait wait) {
        Place here = place.at("unless_followed_by");
        conditions.list(
                wait.where(),
                here.at("where"),
                Reading.NOTHING,
                other -> put.apply(waiting(new Wait(other, wait.withinMinutes(), wait.same()))));
        listing.whole(
                here.at("within_minutes"),
                Kind.WAIT,
                Unit.MINUTES,
                "wait",
                wait.withinMinutes(),
                other -> put.apply(waiting(new Wait(wait.where(), other, wait.same()))));
    }

    private Rule waiting(Wait wait) {
        return with(rule.on(), rule.when(), wait, rule.then());
    }

    /** What a rule or a journey's entry listens to. */
    static void trigger(Listing listing, Trigger on, Place place, Function<Trigger, RulePack> writing) {
        switch (on) {
            case Trigger.Inactivity(int minutes) ->
                listing.whole(
                        place.at("on").at("inactivity").at("minutes"),
                        Kind.INACTIVITY,
                        Unit.MINUTES,
                        "inactivity",
                        minutes,
                        other -> writing.apply(new Trigger.Inactivity(other)));
            case Trigger.Scheduled(Schedule schedule) -> {
                IntFunction<Schedule> at = other -> switch (schedule) {
                    case Schedule.Daily daily -> new Schedule.Daily(other);
                    case Schedule.Weekly weekly -> new Schedule.Weekly(other, weekly.day());
                    case Schedule.Monthly monthly -> new Schedule.Monthly(other, monthly.day());
                };
                listing.whole(
                        place.at("on").at("schedule").at("at"),
                        Kind.SCHEDULE,
                        Unit.TIME_OF_DAY,
                        "time of day",
                        schedule.at(),
                        other -> writing.apply(new Trigger.Scheduled(at.apply(other))));
            }
            case Trigger.OnEvent other -> {}
            case Trigger.SegmentEntered other -> {}
            case Trigger.SegmentLeft other -> {}
            case Trigger.LifecycleChange other -> {}
            case Trigger.RuleFired other -> {}
        }
    }

    private Rule with(Trigger on, Condition when, @Nullable Wait unless, List<Action> then) {
        return new Rule(
                rule.id(),
                rule.name(),
                rule.type(),
                on,
                when,
                unless,
                then,
                rule.gates(),
                rule.priority(),
                rule.active());
    }

    private Rule with(Gates gates, int priority, boolean active) {
        return new Rule(
                rule.id(),
                rule.name(),
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                rule.then(),
                gates,
                priority,
                active);
    }
}
