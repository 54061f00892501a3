package dev.rehearsal.replay;

/** What kind of occurrence a decision answers (semantics §4.2). */
public enum TriggerKind {
    EVENT,
    SEGMENT_ENTERED,
    SEGMENT_LEFT,
    LIFECYCLE,
    RULE_FIRED,
    SCHEDULE,
    INACTIVITY
}
