package dev.rehearsal.lint;

/** How sure it is that something is not as it was meant. */
public enum Severity {
    /** It can never do what it says, or means something else than it says. */
    ERROR,
    /** It works, and is probably not meant. */
    WARNING
}
