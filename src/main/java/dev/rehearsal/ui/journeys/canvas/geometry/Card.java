package dev.rehearsal.ui.journeys.canvas.geometry;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/** A node's place: its box, and where its out-ports lie on the right edge, in their order. */
public record Card(String id, Box box, List<Point2D> ports) {
    public static final double WIDTH = 220;
    public static final double HEIGHT = 64;

    private static final double PORT_STEP = 20;

    public Card {
        ports = List.copyOf(ports);
    }

    /** A card with its upper left corner here; it grows with the number of its ports. */
    public static Card at(String id, double x, double y, int ports) {
        double height = height(ports);
        double first = y + height / 2 - (ports - 1) * PORT_STEP / 2;
        return new Card(
                id,
                new Box(x, y, WIDTH, height),
                IntStream.range(0, ports)
                        .mapToObj(port -> new Point2D(x + WIDTH, first + port * PORT_STEP))
                        .toList());
    }

    public static double height(int ports) {
        return Math.max(HEIGHT, ports * PORT_STEP + 4);
    }

    /** Where wires arrive. */
    public Point2D in() {
        return new Point2D(box.x(), box.middleY());
    }

    public Card moved(double dx, double dy) {
        return new Card(
                id,
                box.moved(dx, dy),
                ports.stream().map(port -> port.add(dx, dy)).toList());
    }
}
