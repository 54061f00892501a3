package dev.rehearsal.store;

/** Where a version of a rule stands on its way to production. */
public enum RuleState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ARCHIVED
}
