package dev.rehearsal.rule;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a rule listens to: "enters segment vip", "every Monday at 09:00". */
final class TriggerWords {
    private TriggerWords() {}

    static String of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.OnEvent every -> "does anything";
            case Trigger.SegmentEntered(String segment) -> "enters segment " + Wording.name(segment);
            case Trigger.SegmentLeft(String segment) -> "leaves segment " + Wording.name(segment);
            case Trigger.LifecycleChange(String from, String to) -> "moves from " + stage(from) + " to " + stage(to);
            case Trigger.RuleFired(String rule) -> "sets off rule " + Wording.name(rule);
            case Trigger.Scheduled(Schedule schedule) -> day(schedule) + " at " + time(schedule.at());
            case Trigger.Inactivity(int minutes) -> "does nothing for " + Durations.words(minutes);
        };
    }

    private static String stage(String stage) {
        return stage.equals(Trigger.LifecycleChange.ANY) ? "any stage" : "stage " + Wording.name(stage);
    }

    private static String day(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Daily daily -> "every day";
            case Schedule.Weekly weekly -> "every " + weekly.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case Schedule.Monthly monthly -> "on day " + monthly.day() + " of every month";
        };
    }

    /** Minutes after midnight as `09:30`. */
    static String time(int minutes) {
        String hour = Integer.toString(100 + minutes / 60).substring(1);
        return hour + ":" + Integer.toString(100 + minutes % 60).substring(1);
    }
}
