package dev.rehearsal.detect;

/** A known layout that fits the columns of a file, and how well, from 0 to 1. */
public record LayoutMatch(KnownLayout layout, double score) {}
