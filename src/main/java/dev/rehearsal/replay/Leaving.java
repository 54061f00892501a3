package dev.rehearsal.replay;

import dev.rehearsal.rule.Ids;

/** How a token leaves a journey (semantics §10.3). */
public enum Leaving {
    COMPLETED,
    EXIT_CRITERIA,
    GOAL;

    /** As result files write it. */
    public String id() {
        return Ids.of(this);
    }
}
