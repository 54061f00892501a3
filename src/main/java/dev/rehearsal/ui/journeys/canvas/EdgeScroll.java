package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.gesture.Gesture;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Panning;
import dev.rehearsal.ui.journeys.canvas.gesture.Pointer;
import dev.rehearsal.ui.journeys.canvas.gesture.Pressed;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** Moves the paper while something is dragged and the pointer is at the edge or beyond it. */
final class EdgeScroll {
    private static final double EDGE = 24;
    private static final double QUICKEST = 16;

    private final JourneyCanvas canvas;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            push();
        }
    };
    private @Nullable Pointer last;

    EdgeScroll(JourneyCanvas canvas) {
        this.canvas = canvas;
    }

    void follow(Pointer pointer) {
        Gesture gesture = canvas.session().gesture();
        boolean isDrag = !(gesture instanceof Idle || gesture instanceof Panning || gesture instanceof Pressed);
        last = pointer;
        if (isDrag && !by(pointer).equals(Point2D.ZERO)) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    void stop() {
        timer.stop();
        last = null;
    }

    private void push() {
        CanvasSession session = canvas.session();
        if (last == null || session.gesture() instanceof Idle) {
            stop();
            return;
        }
        Point2D by = by(last);
        session.viewportProperty().set(session.viewport().pushed(by.getX(), by.getY()));
        Pointer there = new Pointer(
                last.screen(),
                session.viewport().toPlane(last.screen()),
                last.button(),
                last.adding(),
                last.free(),
                last.hand(),
                last.clicks());
        session.take(session.gesture().moved(there, session.plan()));
    }

    private Point2D by(Pointer pointer) {
        return new Point2D(
                speed(pointer.screen().getX(), canvas.getWidth()),
                speed(pointer.screen().getY(), canvas.getHeight()));
    }

    private static double speed(double at, double size) {
        if (at < EDGE) {
            return Math.min(QUICKEST, (EDGE - at) / 3);
        }
        return at > size - EDGE ? -Math.min(QUICKEST, (at - size + EDGE) / 3) : 0;
    }
}
