package dev.rehearsal.journey;

import org.jspecify.annotations.Nullable;

/** A way out as the canvas shows it: its words, and the node it leads to; null where the customer leaves. */
public record OutPort(Port port, String label, @Nullable String target) {}
