package dev.rehearsal.store;

import dev.rehearsal.rule.Rule;
import java.time.Instant;

/** One version of a rule: who saved it when, where it got to, and what was said about it last (may be empty). */
public record RuleRevision(int version, Rule rule, RuleState state, Instant savedAt, String savedBy, String comment) {}
