package dev.rehearsal.report;

import java.time.Duration;

/** How long the parts of a run took: reading files, replaying, and writing what came out. */
public record Elapsed(Duration load, Duration replay, Duration write) {}
