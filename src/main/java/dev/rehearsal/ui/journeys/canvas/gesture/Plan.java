package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.geometry.HitTest;
import dev.rehearsal.ui.journeys.canvas.geometry.Viewport;
import java.util.function.Function;

/**
 * What a gesture works on.
 *
 * @param titles what the card of a node is called, for choosing by typing
 */
public record Plan(CanvasGeometry geometry, Viewport viewport, Choice choice, Function<String, String> titles) {
    private static final double REACH = 6;

    public Journey journey() {
        return geometry.journey();
    }

    /** Hits within the same distance on the screen at every zoom. */
    public HitTest hits() {
        return new HitTest(geometry, REACH / viewport.zoom());
    }

    /** That many pixels of the screen, in the plane. */
    public double pixels(double pixels) {
        return pixels / viewport.zoom();
    }
}
