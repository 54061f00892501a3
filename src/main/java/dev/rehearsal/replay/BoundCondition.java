package dev.rehearsal.replay;

/**
 * A condition bound to a log: it holds or does not at a moment, and explains itself from the same look at the same
 * values, so that an explanation cannot disagree with the decision.
 */
interface BoundCondition {
    boolean holds(Moment moment);

    Explanation explain(Moment moment);
}
