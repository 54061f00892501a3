package dev.rehearsal.ui.kit;

/** What one view can ask another to show. */
public sealed interface Subject {
    /** The customer's own page. */
    record Customer(String id) implements Subject {}

    /** A rule of the workspace. */
    record RuleById(String id) implements Subject {}

    /** A data set of the workspace. */
    record DatasetById(long id) implements Subject {}
}
