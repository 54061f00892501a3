package dev.rehearsal.ui.journeys.canvas.geometry;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/** Where the arrow keys lead: right and left along the wires, up and down, or where no wire leads, to what lies there. */
public record Neighbours(CanvasGeometry geometry) {
    public enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    public Optional<String> of(String id, Direction direction) {
        return geometry.card(id)
                .flatMap(card -> along(card, direction)
                        .or(() -> beside(
                                card.box().centre(),
                                direction,
                                other -> !other.id().equals(id))));
    }

    private Optional<String> along(Card card, Direction direction) {
        return switch (direction) {
            case RIGHT ->
                nearest(
                        card,
                        geometry.wiresOf(card.id()).stream()
                                .filter(wire -> wire.from().node().equals(card.id()))
                                .map(Wire::to));
            case LEFT ->
                nearest(
                        card,
                        geometry.wiresOf(card.id()).stream()
                                .filter(wire -> wire.to().equals(card.id()))
                                .map(wire -> wire.from().node()));
            case UP, DOWN -> Optional.empty();
        };
    }

    /** The one at the most similar height. */
    private Optional<String> nearest(Card card, Stream<String> ids) {
        return ids.min(Comparator.comparingDouble(id -> geometry.card(id)
                .map(other -> Math.abs(other.box().middleY() - card.box().middleY()))
                .orElse(Double.MAX_VALUE)));
    }

    /** The nearest card that lies in this direction; what lies askew counts as further away. */
    public Optional<String> beside(Point2D from, Direction direction, Predicate<Card> wanted) {
        return geometry.cards().stream()
                .filter(wanted)
                .filter(card -> ahead(from, card, direction) > 1)
                .min(Comparator.comparingDouble(
                        card -> ahead(from, card, direction) + 2 * aside(from, card, direction)))
                .map(Card::id);
    }

    private static double ahead(Point2D from, Card card, Direction direction) {
        return switch (direction) {
            case LEFT -> from.getX() - card.box().middleX();
            case RIGHT -> card.box().middleX() - from.getX();
            case UP -> from.getY() - card.box().middleY();
            case DOWN -> card.box().middleY() - from.getY();
        };
    }

    private static double aside(Point2D from, Card card, Direction direction) {
        return switch (direction) {
            case LEFT, RIGHT -> Math.abs(card.box().middleY() - from.getY());
            case UP, DOWN -> Math.abs(card.box().middleX() - from.getX());
        };
    }
}
