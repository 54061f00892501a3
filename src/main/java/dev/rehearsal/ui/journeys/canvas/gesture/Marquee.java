package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Point2D;

/**
 * A rectangle is drawn, and takes the nodes that it touches.
 *
 * @param kept what stays selected whatever the rectangle touches
 */
public record Marquee(Point2D from, Point2D to, Set<String> kept) implements Gesture {
    static Marquee from(Pointer pointer, Plan plan) {
        return new Marquee(
                pointer.at(), pointer.at(), pointer.adding() ? plan.choice().nodes() : Set.of());
    }

    public Box box() {
        return Box.between(from, to);
    }

    @Override
    public Step moved(Pointer pointer, Plan plan) {
        Marquee next = new Marquee(from, pointer.at(), kept);
        Set<String> touched = new HashSet<>(kept);
        touched.addAll(plan.geometry().touched(next.box()));
        return touched.equals(plan.choice().nodes())
                ? Step.to(next)
                : Step.to(next, new Act.Choose(Choice.of(touched)));
    }

    @Override
    public Step released(Pointer pointer, Plan plan) {
        return from.equals(to) && kept.isEmpty()
                ? Step.to(Idle.REST, new Act.Choose(Choice.NOTHING))
                : Step.to(Idle.REST);
    }
}
