package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;

/**
 * What the pointer is on. Ports come before cards, cards before wires; of several cards the one drawn last is on top.
 *
 * @param reach how near counts as on a port or wire; the same on the screen at every zoom
 */
public record HitTest(CanvasGeometry geometry, double reach) {
    private static final double PORT = 1.6;
    private static final double END = 4;

    public Spot at(Point2D point) {
        Box around = new Box(point.getX(), point.getY(), 0, 0).grown(reach * PORT);
        List<Card> near = geometry.cardsIn(around);
        Optional<Port> port = near.stream()
                .flatMap(card -> geometry.ports(card.id()).stream())
                .map(OutPort::port)
                .filter(each -> distance(each, point) <= reach * PORT)
                .min(Comparator.comparingDouble(each -> distance(each, point)));
        if (port.isPresent()) {
            return new Spot.OnPort(port.get());
        }
        for (Card card : near.reversed()) {
            if (card.box().contains(point)) {
                return new Spot.OnCard(card.id());
            }
        }
        return wireAt(point).map(wire -> piece(wire, point)).orElse(Spot.NOWHERE);
    }

    private double distance(Port port, Point2D point) {
        return geometry.place(port).map(point::distance).orElse(Double.MAX_VALUE);
    }

    /** The card under the point or just beside it. */
    public Optional<Card> cardAt(Point2D point) {
        return geometry.cardsIn(new Box(point.getX(), point.getY(), 0, 0).grown(reach)).stream()
                .min(Comparator.comparingDouble(card -> card.box().centre().distance(point)));
    }

    public Optional<Wire> wireAt(Point2D point) {
        return geometry.wiresIn(new Box(point.getX(), point.getY(), 0, 0).grown(reach)).stream()
                .filter(wire -> wire.curve().distance(point) <= reach)
                .min(Comparator.comparingDouble(wire -> wire.curve().distance(point)));
    }

    private Spot piece(Wire wire, Point2D point) {
        double length = wire.curve().from().distance(wire.curve().to());
        double piece = Math.min(reach * END, length / 4);
        if (point.distance(wire.curve().to()) <= piece) {
            return new Spot.OnWireEnd(wire.from());
        }
        return point.distance(wire.curve().from()) <= piece
                ? new Spot.OnWireStart(wire.from())
                : new Spot.OnWire(wire.from());
    }
}
