package dev.rehearsal.replay;

/** One action that is no message (semantics §5): its type and what it did, as `effects.csv` shows it. */
public record EffectRow(long at, int customer, String ruleId, String type, String detail) {}
