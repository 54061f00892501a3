package dev.rehearsal.insight;

import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what can be set in the gates of one rule (semantics §4.4, §4.6), those that are open included. */
final class GateParameters {
    private final Listing listing;
    private final Gates gates;
    private final Place place;
    private final Function<Gates, RulePack> put;

    GateParameters(Listing listing, Gates gates, Place place, Function<Gates, RulePack> put) {
        this.listing = listing;
        this.gates = gates;
        this.place = place;
        this.put = put;
    }

    void list() {
        audience();
        TimeWindow window = gates.timeWindow();
        if (window != null) {
            window(window);
        }
        listing.optional(
                place.at("cooldown_period"),
                Kind.COOLDOWN,
                Unit.MINUTES,
                "cooldown",
                gates.cooldown(),
                other -> put.apply(with(other, gates.maxExecutions())));
        listing.optional(
                place.at("max_executions"),
                Kind.LIMIT,
                Unit.COUNT,
                "limit",
                gates.maxExecutions(),
                other -> put.apply(with(gates.cooldown(), other)));
        group();
    }

    private void audience() {
        listing.add(new Parameter(
                place.at("audience_segments"),
                Kind.AUDIENCE,
                Unit.LIST,
                true,
                "audience",
                Listing.items(gates.audience()),
                Reading.NOTHING,
                other -> other == null ? "everyone" : "audience of " + Listing.shown(other, Unit.LIST),
                other -> put.apply(new Gates(
                        Listing.texts(other),
                        gates.timeWindow(),
                        gates.cooldown(),
                        gates.maxExecutions(),
                        gates.exclusiveGroup()))));
    }

    private void group() {
        String group = gates.exclusiveGroup();
        listing.add(new Parameter(
                place.at("exclusive_group"),
                Kind.GROUP,
                Unit.VALUE,
                true,
                "exclusive group",
                group == null ? null : Value.text(group),
                Reading.NOTHING,
                other -> other == null ? "no exclusive group" : "exclusive group " + other.display(),
                other -> put.apply(new Gates(
                        gates.audience(),
                        gates.timeWindow(),
                        gates.cooldown(),
                        gates.maxExecutions(),
                        Listing.text(other)))));
    }

    private Gates with(OptionalInt cooldown, OptionalInt maxExecutions) {
        return new Gates(gates.audience(), gates.timeWindow(), cooldown, maxExecutions, gates.exclusiveGroup());
    }

    private RulePack with(TimeWindow window) {
        return put.apply(
                new Gates(gates.audience(), window, gates.cooldown(), gates.maxExecutions(), gates.exclusiveGroup()));
    }

    private void window(TimeWindow window) {
        Place here = place.at("time_window");
        date(
                here.at("start_date"),
                Kind.WINDOW_FROM,
                "first day",
                window.startDate(),
                other -> with(
                        new TimeWindow(other, window.endDate(), window.days(), window.startTime(), window.endTime())));
        date(
                here.at("end_date"),
                Kind.WINDOW_TO,
                "last day",
                window.endDate(),
                other -> with(new TimeWindow(
                        window.startDate(), other, window.days(), window.startTime(), window.endTime())));
        days(window, here.at("days_of_week"));
        listing.optional(
                here.at("start_time"),
                Kind.WINDOW_OPENS,
                Unit.TIME_OF_DAY,
                "start",
                window.startTime(),
                other -> with(times(window, other, window.endTime())));
        listing.optional(
                here.at("end_time"),
                Kind.WINDOW_CLOSES,
                Unit.TIME_OF_DAY,
                "end",
                window.endTime(),
                other -> with(times(window, window.startTime(), other)));
    }

    private static TimeWindow times(TimeWindow window, OptionalInt start, OptionalInt end) {
        return new TimeWindow(window.startDate(), window.endDate(), window.days(), start, end);
    }

    private interface DateWriting {
        RulePack with(@Nullable LocalDate date);
    }

    private void date(Place at, Kind kind, String label, @Nullable LocalDate date, DateWriting writing) {
        listing.add(new Parameter(
                at,
                kind,
                Unit.DATE,
                true,
                label,
                date == null ? null : Value.text(date.toString()),
                Reading.NOTHING,
                Listing.words(label, Unit.DATE),
                other -> writing.with(other == null ? null : LocalDate.parse(other.display()))));
    }

    private void days(TimeWindow window, Place at) {
        listing.add(new Parameter(
                at,
                Kind.WINDOW_DAYS,
                Unit.LIST,
                true,
                "weekdays",
                Listing.items(names(window.days())),
                Reading.NOTHING,
                other -> other == null ? "every weekday" : "weekdays of " + Listing.shown(other, Unit.LIST),
                other -> with(new TimeWindow(
                        window.startDate(), window.endDate(), days(other), window.startTime(), window.endTime()))));
    }

    /** As packs write them, in the order of the week. */
    static List<String> names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Ids::of).toList();
    }

    static Set<DayOfWeek> days(@Nullable Value value) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : Listing.texts(value)) {
            DayOfWeek day = Ids.find(DayOfWeek.class, name);
            if (day == null) {
                throw new IllegalArgumentException("no weekday: " + name);
            }
            days.add(day);
        }
        return days;
    }
}
