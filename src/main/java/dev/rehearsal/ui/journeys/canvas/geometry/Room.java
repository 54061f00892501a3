package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;

/** Finds room for new cards, or makes it. */
public record Room(CanvasGeometry geometry) {
    private static final double GAP = 16;
    private static final double BETWEEN = 64;
    private static final int MOST_TRIES = 200;

    /** On the grid, at the wish or below it, the first place where a new card lies on no other. */
    public Journey.Position near(double x, double y) {
        Box box = new Box(Snapping.onGrid(x), Snapping.onGrid(y), Card.WIDTH, Card.HEIGHT);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Box tried = box;
            var inTheWay = geometry.cardsIn(tried.grown(GAP - 1));
            if (inTheWay.isEmpty()) {
                break;
            }
            double lowest = inTheWay.stream()
                    .mapToDouble(card -> card.box().bottom())
                    .max()
                    .orElse(box.y());
            box = new Box(box.x(), Math.ceil((lowest + GAP) / Snapping.GRID) * Snapping.GRID, Card.WIDTH, Card.HEIGHT);
        }
        return new Journey.Position(box.x(), box.y());
    }

    /** Beside a node, at its right. */
    public Journey.Position after(Card card, int port) {
        double y = card.ports().size() > port
                ? card.ports().get(port).getY() - Card.HEIGHT / 2
                : card.box().y();
        return near(card.box().right() + BETWEEN + 32, y);
    }

    /** With its middle at the point. */
    public Journey.Position at(Point2D middle) {
        return near(middle.getX() - Card.WIDTH / 2, middle.getY() - Card.HEIGHT / 2);
    }

    /** In the middle of a wire, whatever lies there now: {@link #pushed} makes the room. */
    public Journey.Position on(Wire wire) {
        Curve curve = wire.curve();
        double left = Math.max(curve.from().getX() + BETWEEN, curve.middle().getX() - Card.WIDTH / 2);
        return new Journey.Position(
                Snapping.onGrid(left), Snapping.onGrid(curve.middle().getY() - Card.HEIGHT / 2));
    }

    /** Where everything after the wire has to go, to the right, for a card at this place of the wire; mostly nowhere. */
    public Map<String, Journey.Position> pushed(Wire wire, Journey.Position place) {
        double needed = place.x() + Card.WIDTH + BETWEEN - wire.curve().to().getX();
        Map<String, Journey.Position> places = new HashMap<>();
        if (needed > 0) {
            double by = Math.ceil(needed / Snapping.GRID) * Snapping.GRID;
            double from = wire.curve().to().getX() - 1;
            for (String id : Connections.reached(geometry.journey(), wire.to())) {
                geometry.card(id)
                        .map(Card::box)
                        .filter(box -> box.x() >= from)
                        .ifPresent(box -> places.put(id, new Journey.Position(box.x() + by, box.y())));
            }
        }
        return places;
    }
}
