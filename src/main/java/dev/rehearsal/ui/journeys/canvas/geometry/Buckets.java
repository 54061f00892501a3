package dev.rehearsal.ui.journeys.canvas.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what may meet a box without looking at everything: things by the squares of a grid that they touch. */
final class Buckets<T> {
    private static final double SIDE = 512;

    private record Square(int column, int row) {}

    private final Map<Square, List<T>> squares = new HashMap<>();

    Buckets(Iterable<T> things, Function<T, Box> place) {
        for (T thing : things) {
            Box box = place.apply(thing);
            for (int column = index(box.x()); column <= index(box.right()); column++) {
                for (int row = index(box.y()); row <= index(box.bottom()); row++) {
                    squares.computeIfAbsent(new Square(column, row), square -> new ArrayList<>())
                            .add(thing);
                }
            }
        }
    }

    /** Everything of the squares that the box touches; a superset of what meets it. */
    Set<T> near(Box box) {
        Set<T> found = new LinkedHashSet<>();
        long columns = (long) index(box.right()) - index(box.x()) + 1;
        long rows = (long) index(box.bottom()) - index(box.y()) + 1;
        if (columns * rows > squares.size()) {
            squares.values().forEach(found::addAll);
            return found;
        }
        for (int column = index(box.x()); column <= index(box.right()); column++) {
            for (int row = index(box.y()); row <= index(box.bottom()); row++) {
                found.addAll(squares.getOrDefault(new Square(column, row), List.of()));
            }
        }
        return found;
    }

    private static int index(double place) {
        return (int) Math.floor(place / SIDE);
    }
}
