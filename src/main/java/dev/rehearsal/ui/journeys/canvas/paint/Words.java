package dev.rehearsal.ui.journeys.canvas.paint;

/** What a card says: what the step is, and what exactly it does. */
public record Words(String title, String meaning) {}
