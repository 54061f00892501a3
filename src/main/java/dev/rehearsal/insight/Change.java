package dev.rehearsal.insight;

/**
 * A firing or a sent message that only one of two replays has. {@code ruleId} is the id of a rule, or names the journey
 * node or lifecycle transition; {@code at} is milliseconds. {@code moved} says that the other replay has it at another
 * time instead.
 */
public record Change(Kind kind, long at, int customer, String ruleId, boolean moved) {
    /** Whether it came or went. */
    public enum Kind {
        ADDED,
        REMOVED
    }
}
