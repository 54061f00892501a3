package dev.rehearsal.rule;

/** The forms in which a sentence needs what somebody does. */
enum Tense {
    /** "someone purchases" */
    PRESENT,
    /** "unless they purchase" */
    PLAIN,
    /** "has purchased" */
    PERFECT,
    /** "after purchasing" */
    GERUND
}
