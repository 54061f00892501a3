package dev.rehearsal.store;

import java.nio.file.Path;

/**
 * A deletion that was carried out. Until newer backups take its place, {@code backup} still holds what was deleted, and
 * {@link Workspace#restore} brings it back.
 */
public record DeletionOutcome(DeletionPreview deleted, Path backup) {}
