package dev.rehearsal.store;

/** What becomes of the rows of an import that is cancelled. */
public enum OnCancel {
    KEEP,
    ROLL_BACK
}
