package dev.rehearsal.ui.kit.draft;

/** Something that has to be put right before a rule can be saved: where, and what, in one sentence. */
public record DraftProblem(Place place, String sentence) {}
