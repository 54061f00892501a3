package dev.rehearsal.quality;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** It is wrong, and a replay over it says something untrue. */
    ERROR,
    /** It is probably not meant. */
    WARNING,
    /** It may well be meant, and is good to know before a rule relies on it. */
    NOTE
}
