package dev.rehearsal.replay;

/**
 * What conditions look at: the customer as they are, `now`, the position of the current event or {@link Where#NONE}, and
 * whether a timer began the chain, which decides what `last_engagement` means (semantics §3.3).
 */
record Moment(CustomerState customer, long now, int event, boolean timer) {}
