package dev.rehearsal.rule;

/** What a historical condition makes of the events it keeps (semantics §3.4). */
public enum Aggregation {
    COUNT,
    DISTINCT,
    SUM,
    AVG,
    MIN,
    MAX,
    MINUTES_SINCE_LAST,
    MINUTES_SINCE_FIRST;

    /** Whether a field `of` has to be named. */
    public boolean needsField() {
        return switch (this) {
            case DISTINCT, SUM, AVG, MIN, MAX -> true;
            case COUNT, MINUTES_SINCE_LAST, MINUTES_SINCE_FIRST -> false;
        };
    }

    /** Whether a field `of` may be named. */
    public boolean takesField() {
        return needsField() || this == COUNT;
    }
}
