package dev.rehearsal.ingest;

/**
 * What is known of the columns of a file before a mapping speaks of them.
 *
 * @param file its name
 * @param names none for JSON lines and for a file without a row
 * @param line on which the header stands, or the first row where there is none
 */
record FileColumns(String file, Dialect dialect, ColumnNames names, long line) {}
