package dev.rehearsal.ui.packs;

import java.time.Instant;

/** A rule of the pack: which version, who approved it, when, and what they said (may be empty). */
record ApprovedRule(String id, String name, int version, String approvedBy, Instant approvedAt, String comment) {}
