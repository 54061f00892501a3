package dev.rehearsal.ui.journeys.canvas.gesture;

import javafx.geometry.Point2D;

/** The paper is pushed about; {@code last} is where the pointer was on the screen. */
public record Panning(Point2D last) implements Gesture {
    @Override
    public Step moved(Pointer pointer, Plan plan) {
        Point2D by = pointer.screen().subtract(last);
        return Step.to(
                new Panning(pointer.screen()), new Act.Look(plan.viewport().pushed(by.getX(), by.getY())));
    }
}
