package dev.rehearsal.ui.journeys.canvas.gesture;

import javafx.geometry.Point2D;

/**
 * The pointer at the moment of an event.
 *
 * @param screen where it is on the canvas, in pixels
 * @param at where that is in the plane
 * @param button the button that was pressed or let go
 * @param adding Shift or Ctrl is down: what is chosen is added to what was
 * @param free Alt is down: nothing snaps
 * @param hand Space is down: the paper is moved
 * @param clicks how often in a row
 */
public record Pointer(
        Point2D screen, Point2D at, Button button, boolean adding, boolean free, boolean hand, int clicks) {
    public enum Button {
        NONE,
        FIRST,
        MIDDLE,
        SECOND
    }
}
