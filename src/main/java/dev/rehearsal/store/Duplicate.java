package dev.rehearsal.store;

/**
 * A row that an import skipped since an earlier row has its event id.
 *
 * @param firstImport the import that brought the earlier row, which may be this one
 * @param firstFile the file of the earlier row; empty where that import took several files
 * @param firstLine the line of the earlier row, 0 where it is of an earlier import
 */
public record Duplicate(String file, long line, String eventId, long firstImport, String firstFile, long firstLine) {}
