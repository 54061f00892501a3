package dev.rehearsal.replay;

/** What became of a message (semantics §6.2). */
public enum MessageStatus {
    SCHEDULED,
    SENT,
    SUPPRESSED,
    CANCELLED,
    HELD_OUT
}
