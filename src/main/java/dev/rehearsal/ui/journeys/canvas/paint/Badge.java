package dev.rehearsal.ui.journeys.canvas.paint;

/** Something that is wrong with a node, in one plain sentence; an error keeps the journey from being exported. */
public record Badge(boolean error, String sentence) {}
