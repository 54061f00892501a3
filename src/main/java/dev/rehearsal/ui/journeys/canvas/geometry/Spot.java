package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.Port;

/** What lies under a point. */
public sealed interface Spot {
    Spot NOWHERE = new Nowhere();

    record Nowhere() implements Spot {}

    record OnCard(String id) implements Spot {}

    record OnPort(Port port) implements Spot {}

    record OnWire(Port wire) implements Spot {}

    /** The last piece of a wire, by which its end is taken elsewhere. */
    record OnWireEnd(Port wire) implements Spot {}

    /** The first piece of a wire, by which its beginning is taken elsewhere. */
    record OnWireStart(Port wire) implements Spot {}
}
