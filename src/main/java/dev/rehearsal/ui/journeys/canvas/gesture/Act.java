package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.canvas.geometry.Viewport;

/** Something that an event leads to, beside the next gesture. */
public sealed interface Act {
    record Change(Edit<Journey> edit) implements Act {}

    record Choose(Choice choice) implements Act {}

    record Look(Viewport viewport) implements Act {}

    /** The list of steps opens, for a new one. */
    record Offer(Wanted wanted) implements Act {}

    /** The properties of a node, or of the entry, open. */
    record Open(String id) implements Act {}
}
