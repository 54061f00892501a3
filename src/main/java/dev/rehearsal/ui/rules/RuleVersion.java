package dev.rehearsal.ui.rules;

import java.time.Instant;

/** One version of a rule: who saved it when, where it got to, and what was said about it last (may be empty). */
record RuleVersion(int version, RuleStatus status, Instant savedAt, String savedBy, String comment) {}
