package dev.rehearsal.replay;

/** What became of a rule at an occurrence (semantics §4.4, §4.5). */
public enum Outcome {
    FIRED,
    SUPPRESSED,
    CANCELLED,
    PENDING,
    NOT_MATCHED
}
