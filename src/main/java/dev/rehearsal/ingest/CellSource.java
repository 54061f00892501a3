package dev.rehearsal.ingest;

/** A column of the file that something is read from. */
record CellSource(int cell, String column, CellType type) {}
