package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a wire is taken to another way out.
 *
 * @param wire the way out that it begins at
 * @param at where its beginning is for now
 * @param over the way out that it would begin at; null over nothing
 * @param refusal why it may not begin there
 */
public record Rewiring(Port wire, Point2D at, @Nullable Port over, Optional<String> refusal) implements Gesture {
    static Rewiring of(Port wire, Point2D at) {
        return new Rewiring(wire, at, null, Optional.empty());
    }

    @Override
    public Step moved(Pointer pointer, Plan plan) {
        Port port = plan.hits()
                .cardAt(pointer.at())
                .flatMap(card -> nearest(card, pointer.at(), plan.geometry()))
                .orElse(null);
        Optional<String> why = port == null || port.equals(wire)
                ? Optional.empty()
                : plan.geometry()
                        .wire(wire)
                        .map(Wire::to)
                        .flatMap(target -> Connections.refusal(plan.journey(), port, target));
        return Step.to(new Rewiring(wire, pointer.at(), port, why));
    }

    private static Optional<Port> nearest(Card card, Point2D point, CanvasGeometry geometry) {
        return geometry.ports(card.id()).stream()
                .map(OutPort::port)
                .min(Comparator.comparingDouble(
                        port -> card.ports().get(port.index()).distance(point)));
    }

    @Override
    public Step released(Pointer pointer, Plan plan) {
        return over == null || over.equals(wire) || refusal.isPresent()
                ? Step.to(Idle.REST)
                : Step.to(
                        Idle.REST, new Act.Change(JourneyEdits.reconnect(wire, over)), new Act.Choose(Choice.of(over)));
    }
}
