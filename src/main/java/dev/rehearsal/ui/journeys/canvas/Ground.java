package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.geometry.Snapping;
import dev.rehearsal.ui.journeys.canvas.geometry.Viewport;
import dev.rehearsal.ui.journeys.canvas.paint.Ink;
import javafx.scene.canvas.GraphicsContext;

/** The paper: one colour with a grid of dots, which thins out as one goes further away. */
final class Ground {
    private static final double STEP = 3 * Snapping.GRID;
    private static final double CLOSEST = 18;

    private Ground() {}

    static void draw(GraphicsContext graphics, Viewport viewport, double width, double height, Inks inks) {
        graphics.setFill(inks.of(Ink.GROUND));
        graphics.fillRect(0, 0, width, height);
        graphics.setFill(inks.of(Ink.DOT));
        double step = STEP * viewport.zoom();
        while (step < CLOSEST) {
            step *= 2;
        }
        double left = -modulo(viewport.x() * viewport.zoom(), step);
        double top = -modulo(viewport.y() * viewport.zoom(), step);
        for (double x = left; x < width; x += step) {
            for (double y = top; y < height; y += step) {
                graphics.fillRect(Math.rint(x), Math.rint(y), 1, 1);
            }
        }
    }

    private static double modulo(double value, double by) {
        return value - Math.floor(value / by) * by;
    }
}
