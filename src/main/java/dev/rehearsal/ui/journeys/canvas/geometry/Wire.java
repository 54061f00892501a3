package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.Port;

/** A way out that leads somewhere, and its course. */
public record Wire(Port from, String to, Curve curve) {}
