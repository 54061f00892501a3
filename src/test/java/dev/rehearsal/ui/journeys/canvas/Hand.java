package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.gesture.Pointer;
import dev.rehearsal.ui.journeys.canvas.gesture.Pointer.Button;
import javafx.geometry.Point2D;

/** A hand with a mouse over a session, without any window; places are those of the plane. */
final class Hand {
    private final CanvasSession session;
    private boolean adding;
    private boolean free;

    Hand(CanvasSession session) {
        this.session = session;
    }

    Hand adding() {
        adding = true;
        return this;
    }

    /** Holds Alt. */
    Hand free() {
        free = true;
        return this;
    }

    Hand press(double x, double y) {
        session.take(session.gesture().pressed(at(x, y, Button.FIRST, 1), session.plan()));
        return this;
    }

    Hand twice(double x, double y) {
        session.take(session.gesture().pressed(at(x, y, Button.FIRST, 2), session.plan()));
        return release(x, y);
    }

    Hand pressMiddle(double x, double y) {
        session.take(session.gesture().pressed(at(x, y, Button.MIDDLE, 1), session.plan()));
        return this;
    }

    Hand pressSecond(double x, double y) {
        session.take(session.gesture().pressed(at(x, y, Button.SECOND, 1), session.plan()));
        return this;
    }

    /** Goes there by half and half. */
    Hand move(double x, double y) {
        session.take(session.gesture().moved(at(x - 1, y - 1, Button.NONE, 1), session.plan()));
        session.take(session.gesture().moved(at(x, y, Button.NONE, 1), session.plan()));
        return this;
    }

    Hand release(double x, double y) {
        session.take(session.gesture().released(at(x, y, Button.FIRST, 1), session.plan()));
        return this;
    }

    Hand click(double x, double y) {
        return press(x, y).release(x, y);
    }

    Hand drag(double fromX, double fromY, double toX, double toY) {
        return press(fromX, fromY).move(toX, toY).release(toX, toY);
    }

    private Pointer at(double x, double y, Button button, int clicks) {
        Point2D plane = new Point2D(x, y);
        return new Pointer(session.viewport().toScreen(plane), plane, button, adding, free, false, clicks);
    }
}
