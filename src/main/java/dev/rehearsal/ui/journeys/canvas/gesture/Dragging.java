package dev.rehearsal.ui.journeys.canvas.gesture;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Snapping;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Cards are dragged, and settle in line with others or on the grid.
 *
 * @param from where in the plane the drag began
 * @param snapping how far the cards are from where they were
 * @param into the wire that a card which is connected with nothing would be put into; null for none
 */
public record Dragging(
        Set<String> ids,
        Point2D from,
        Snapping snapping,
        @Nullable Port into) implements Gesture {
    private static final double REACH = 6;
    private static final double AROUND = 1200;

    public static Dragging of(Set<String> ids, Point2D from) {
        return new Dragging(ids, from, new Snapping(Point2D.ZERO, List.of()), null);
    }

    @Override
    public Step moved(Pointer pointer, Plan plan) {
        Point2D by = pointer.at().subtract(from);
        Snapping next = plan.geometry()
                .bounds(ids)
                .map(box -> pointer.free()
                        ? new Snapping(by, List.of())
                        : Snapping.of(box, by, others(box.moved(by.getX(), by.getY()), plan), plan.pixels(REACH)))
                .orElse(snapping);
        return Step.to(new Dragging(ids, from, next, wireUnder(pointer, plan)));
    }

    private List<Box> others(Box box, Plan plan) {
        return plan.geometry().cardsIn(box.grown(AROUND)).stream()
                .filter(card -> !ids.contains(card.id()))
                .map(Card::box)
                .toList();
    }

    private @Nullable Port wireUnder(Pointer pointer, Plan plan) {
        if (ids.size() != 1) {
            return null;
        }
        String id = ids.iterator().next();
        Optional<Wire> wire =
                plan.geometry().isConnected(id) || plan.geometry().ports(id).isEmpty()
                        ? Optional.empty()
                        : plan.hits().wireAt(pointer.at());
        return wire.map(Wire::from)
                .filter(port -> Connections.refusal(plan.journey(), port, id).isEmpty())
                .orElse(null);
    }

    /** The cards where they are now. */
    public Map<String, Card> lifted(CanvasGeometry geometry) {
        Map<String, Card> lifted = new HashMap<>();
        for (String id : ids) {
            geometry.card(id)
                    .ifPresent(card -> lifted.put(
                            id, card.moved(snapping.by().getX(), snapping.by().getY())));
        }
        return lifted;
    }

    @Override
    public Step released(Pointer pointer, Plan plan) {
        Map<String, Journey.Position> places = new HashMap<>();
        lifted(plan.geometry())
                .forEach((id, card) -> places.put(
                        id, new Journey.Position(card.box().x(), card.box().y())));
        if (snapping.by().equals(Point2D.ZERO) && into == null) {
            return Step.to(Idle.REST);
        }
        Edit<Journey> move = JourneyEdits.move(places);
        Edit<Journey> edit =
                into == null ? move : Additions.splicing(ids.iterator().next(), into, plan.geometry(), move);
        return Step.to(Idle.REST, new Act.Change(edit));
    }
}
