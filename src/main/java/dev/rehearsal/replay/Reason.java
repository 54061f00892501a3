package dev.rehearsal.replay;

import dev.rehearsal.rule.Ids;

/** Which gate held a rule back, or what ended its wait, in the order in which gates are asked (semantics §4.4). */
public enum Reason {
    NONE,
    AUDIENCE,
    ALREADY_WAITING,
    TIME_WINDOW,
    COOLDOWN,
    MAX_EXECUTIONS,
    OUTRANKED,
    FOLLOWED_BY;

    /** As result files write it: empty for {@link #NONE}. */
    public String id() {
        return this == NONE ? "" : Ids.of(this);
    }
}
