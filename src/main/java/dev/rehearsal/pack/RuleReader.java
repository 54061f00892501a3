package dev.rehearsal.pack;

import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rules with their triggers and gates (semantics §4). */
final class RuleReader {
    private static final Map<String, DayOfWeek> DAYS =
            Stream.of(DayOfWeek.values()).collect(Collectors.toMap(Ids::of, day -> day));

    private RuleReader() {}

    static Rule rule(JsonPart part) {
        part.object("a rule");
        String id = part.text("rule_id");
        String name = part.optionalText("name");
        JsonPart type = part.part("trigger_type");
        JsonPart priority = part.part("priority");
        Rule rule = new Rule(
                id,
                name == null ? id : name,
                type == null ? TriggerType.BEHAVIORAL : type.constant("trigger type", TriggerType.class),
                trigger(part.part("on")),
                ConditionReader.conditions(part, "conditions"),
                unless(part.part("unless_followed_by")),
                ActionReader.actions(part.parts("actions")),
                gates(part),
                priority == null ? Rule.DEFAULT_PRIORITY : priority.whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
                part.flag("active", true));
        part.end("a rule");
        return rule;
    }

    static Trigger trigger(@Nullable JsonPart part) {
        if (part == null) {
            return Trigger.EVERY_EVENT;
        }
        List<String> kinds = List.of(
                "event", "segment_entered", "segment_left", "lifecycle", "rule_fired", "schedule", "inactivity");
        if (!part.isObject()) {
            if (!part.text().equals("event")) {
                throw part.unknown("trigger", kinds);
            }
            return Trigger.EVERY_EVENT;
        }
        if (part.names().size() != 1) {
            throw part.refused("a trigger has exactly one of " + String.join(", ", kinds));
        }
        String kind = part.names().getFirst();
        JsonPart inner = part.needed(kind);
        return switch (kind) {
            case "segment_entered" -> new Trigger.SegmentEntered(inner.text());
            case "segment_left" -> new Trigger.SegmentLeft(inner.text());
            case "rule_fired" -> new Trigger.RuleFired(inner.text());
            case "lifecycle" -> lifecycle(inner);
            case "schedule" -> new Trigger.Scheduled(schedule(inner));
            case "inactivity" -> {
                int minutes = inner.object("inactivity").needed("minutes").whole(0, Integer.MAX_VALUE);
                inner.end("inactivity");
                yield new Trigger.Inactivity(minutes);
            }
            default -> throw inner.refused(Suggestion.unknown("trigger", kind, kinds));
        };
    }

    private static Trigger lifecycle(JsonPart part) {
        String from = part.object("lifecycle").optionalText("from");
        String to = part.optionalText("to");
        part.end("lifecycle");
        return new Trigger.LifecycleChange(
                from == null ? Trigger.LifecycleChange.ANY : from, to == null ? Trigger.LifecycleChange.ANY : to);
    }

    private static Schedule schedule(JsonPart part) {
        JsonPart every = part.object("a schedule").needed("every");
        int at = part.needed("at").timeOfDay(false);
        Schedule schedule = switch (every.text()) {
            case "day" -> new Schedule.Daily(at);
            case "week" -> new Schedule.Weekly(at, day(part.needed("day")));
            case "month" -> new Schedule.Monthly(at, part.needed("day").whole(1, 31));
            default -> throw every.unknown("rhythm", List.of("day", "week", "month"));
        };
        part.end("a schedule");
        return schedule;
    }

    static DayOfWeek day(JsonPart part) {
        DayOfWeek day = DAYS.get(part.text());
        if (day == null) {
            throw part.unknown("weekday", DAYS.keySet());
        }
        return day;
    }

    static Set<DayOfWeek> days(JsonPart owner, String name) {
        return owner.parts(name).stream().map(RuleReader::day).collect(Collectors.toSet());
    }

    private static @Nullable Wait unless(@Nullable JsonPart part) {
        if (part == null) {
            return null;
        }
        Wait wait = new Wait(
                ConditionReader.where(part.object("unless_followed_by"), "where"),
                part.needed("within_minutes").whole(0, Integer.MAX_VALUE),
                ConditionReader.same(part));
        part.end("`unless_followed_by`");
        return wait;
    }

    private static Gates gates(JsonPart part) {
        JsonPart window = part.part("time_window");
        return new Gates(
                part.texts("audience_segments"),
                window == null ? null : timeWindow(window),
                part.minutes("cooldown_period"),
                part.minutes("max_executions"),
                part.optionalText("exclusive_group"));
    }

    private static TimeWindow timeWindow(JsonPart part) {
        part.object("a time window");
        JsonPart start = part.part("start_time");
        JsonPart end = part.part("end_time");
        TimeWindow window = new TimeWindow(
                date(part.part("start_date")),
                date(part.part("end_date")),
                days(part, "days_of_week"),
                start == null ? OptionalInt.empty() : OptionalInt.of(start.timeOfDay(false)),
                end == null ? OptionalInt.empty() : OptionalInt.of(end.timeOfDay(true)));
        part.end("a time window");
        return window;
    }

    private static @Nullable LocalDate date(@Nullable JsonPart part) {
        try {
            return part == null ? null : LocalDate.parse(part.text());
        } catch (DateTimeException unreadable) {
            throw part.refused("a date such as `2026-03-01` is needed here, not `" + part.text() + "`");
        }
    }
}
