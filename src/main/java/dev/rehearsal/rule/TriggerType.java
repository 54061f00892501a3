package dev.rehearsal.rule;

/** What a rule is for, as marketers sort them; only {@link #TRANSACTIONAL} changes what happens (semantics §6.2). */
public enum TriggerType {
    BEHAVIORAL,
    TIME_BASED,
    LIFECYCLE,
    ENGAGEMENT,
    TRANSACTIONAL,
    PREDICTIVE
}
