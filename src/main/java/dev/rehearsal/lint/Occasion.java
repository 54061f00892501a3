package dev.rehearsal.lint;

import dev.rehearsal.rule.Trigger;

/** What is known of the current event where a condition is asked (semantics §3.2). */
enum Occasion {
    /** There is one, and now is its time. */
    EVENT,
    /** There may be one, and now may be later. */
    CAUSED,
    /** There is none. */
    TIMER,
    /** The event is one of the history, asked by itself. */
    HISTORY;

    static Occasion of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.OnEvent event -> EVENT;
            case Trigger.SegmentEntered entered -> CAUSED;
            case Trigger.SegmentLeft left -> CAUSED;
            case Trigger.LifecycleChange change -> CAUSED;
            case Trigger.RuleFired fired -> CAUSED;
            case Trigger.Scheduled scheduled -> TIMER;
            case Trigger.Inactivity inactivity -> TIMER;
        };
    }

    boolean hasEvent() {
        return this == EVENT || this == HISTORY;
    }
}
