package dev.rehearsal.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Ways to bring nodes into line. All nodes are of one size, so that their upper left corners are enough. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM,
    /** Equal steps from the leftmost to the rightmost. */
    ACROSS,
    /** Equal steps from the uppermost to the lowest. */
    DOWN;

    /** The places of those of the nodes that have one. */
    public Map<String, Journey.Position> of(Journey journey, Collection<String> ids) {
        Map<String, Journey.Position> places = new HashMap<>(journey.layout());
        places.keySet().retainAll(ids);
        if (places.isEmpty()) {
            return places;
        }
        return switch (this) {
            case LEFT, CENTER, RIGHT -> inColumn(places, pick(places, Journey.Position::x));
            case TOP, MIDDLE, BOTTOM -> inRow(places, pick(places, Journey.Position::y));
            case ACROSS, DOWN -> distributed(places);
        };
    }

    private double pick(Map<String, Journey.Position> places, ToDoubleFunction<Journey.Position> part) {
        DoubleSummaryStatistics all = places.values().stream().mapToDouble(part).summaryStatistics();
        return switch (this) {
            case LEFT, TOP, ACROSS, DOWN -> all.getMin();
            case RIGHT, BOTTOM -> all.getMax();
            case CENTER, MIDDLE -> (all.getMin() + all.getMax()) / 2;
        };
    }

    private static Map<String, Journey.Position> inColumn(Map<String, Journey.Position> places, double x) {
        places.replaceAll((id, place) -> new Journey.Position(x, place.y()));
        return places;
    }

    private static Map<String, Journey.Position> inRow(Map<String, Journey.Position> places, double y) {
        places.replaceAll((id, place) -> new Journey.Position(place.x(), y));
        return places;
    }

    private Map<String, Journey.Position> distributed(Map<String, Journey.Position> places) {
        ToDoubleFunction<Journey.Position> part = this == ACROSS ? Journey.Position::x : Journey.Position::y;
        List<String> order = places.keySet().stream()
                .sorted(Comparator.comparingDouble((String id) -> part.applyAsDouble(place(places, id)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double first = part.applyAsDouble(place(places, order.getFirst()));
        double last = part.applyAsDouble(place(places, order.getLast()));
        for (int i = 1; i < order.size() - 1; i++) {
            double at = first + (last - first) * i / (order.size() - 1);
            Journey.Position old = place(places, order.get(i));
            places.put(
                    order.get(i),
                    this == ACROSS ? new Journey.Position(at, old.y()) : new Journey.Position(old.x(), at));
        }
        return places;
    }

    private static Journey.Position place(Map<String, Journey.Position> places, String id) {
        Journey.Position place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("no place for " + id + " among " + places);
        }
        return place;
    }
}
