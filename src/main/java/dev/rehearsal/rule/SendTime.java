package dev.rehearsal.rule;

/** When a message goes out: at once when due, or at the hour the customer answers best (semantics §6.1, §11). */
public enum SendTime {
    IMMEDIATE,
    OPTIMAL
}
