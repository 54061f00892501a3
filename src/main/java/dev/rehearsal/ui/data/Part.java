package dev.rehearsal.ui.data;

/** What can be looked at of a dataset: the rows that are in, and those that are not. */
enum Part {
    EVENTS,
    REJECTS,
    DUPLICATES
}
