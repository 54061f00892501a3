package dev.rehearsal.store;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;

/** How many decisions of a rule had an outcome for a reason, and how many customers they were about. */
public record RunCount(String ruleId, Outcome outcome, Reason reason, long decisions, long customers) {}
