package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;

/** What was approved, and who approved it on what evidence. */
public record ApprovedDocument<T>(T content, String name, Approval approval) {}
