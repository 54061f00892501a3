package dev.rehearsal.store;

import java.time.Instant;

/** What the newest kept replay made of a rule: how often it fired, and for how many customers. */
public record RuleResult(long runId, Instant at, long fires, long reach) {}
