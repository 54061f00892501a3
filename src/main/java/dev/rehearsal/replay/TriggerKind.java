package dev.rehearsal.replay;

import dev.rehearsal.rule.Trigger;

/** What kind of occurrence a decision answers (semantics §4.2). */
public enum TriggerKind {
    EVENT,
    SEGMENT_ENTERED,
    SEGMENT_LEFT,
    LIFECYCLE,
    RULE_FIRED,
    SCHEDULE,
    INACTIVITY;

    /** The kind of the occurrences that somebody listens to. */
    static TriggerKind of(Trigger on) {
        return switch (on) {
            case Trigger.OnEvent event -> EVENT;
            case Trigger.SegmentEntered entered -> SEGMENT_ENTERED;
            case Trigger.SegmentLeft left -> SEGMENT_LEFT;
            case Trigger.LifecycleChange change -> LIFECYCLE;
            case Trigger.RuleFired fired -> RULE_FIRED;
            case Trigger.Scheduled scheduled -> SCHEDULE;
            case Trigger.Inactivity silence -> INACTIVITY;
        };
    }
}
