package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.Port;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Where a new node is wanted.
 *
 * @param after the way out that shall lead to it; null for none
 * @param into whether what the way out leads to now shall come after the new node
 * @param at where its middle shall be; null for wherever there is room
 */
public record Wanted(
        @Nullable Port after, boolean into, @Nullable Point2D at) {
    public static Wanted somewhere(Point2D at) {
        return new Wanted(null, false, at);
    }

    public static Wanted after(Port port) {
        return new Wanted(port, false, null);
    }

    public static Wanted after(Port port, Point2D at) {
        return new Wanted(port, false, at);
    }

    public static Wanted into(Port wire) {
        return new Wanted(wire, true, null);
    }
}
