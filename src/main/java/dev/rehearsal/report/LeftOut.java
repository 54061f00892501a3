package dev.rehearsal.report;

/**
 * Rows of the event files that no replay saw: {@code duplicates} whose event id had been there before, and {@code
 * rejects} that could not be read.
 */
public record LeftOut(long duplicates, long rejects) {}
