package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where nodes lie: where the journey's layout says, and else in columns by how many steps they are from the start. */
final class Placement {
    static final double COLUMN = Card.WIDTH + 100;
    static final double ROW = Card.HEIGHT + 56;

    private Placement() {}

    /** A place for every node, and for the entry. */
    static Map<String, Journey.Position> of(Journey journey) {
        Map<String, Journey.Position> places = new HashMap<>(journey.layout());
        boolean isComplete = true;
        for (Node node : journey.nodes()) {
            isComplete = isComplete && places.containsKey(node.id());
        }
        if (!isComplete) {
            inColumns(journey, places);
        }
        places.computeIfAbsent(Port.ENTRY_ID, id -> entry(journey, places));
        return places;
    }

    private static void inColumns(Journey journey, Map<String, Journey.Position> places) {
        Map<String, Integer> columns = FlowOrder.depths(journey);
        double top = places.values().stream()
                .mapToDouble(place -> place.y() + ROW)
                .max()
                .orElse(0);
        Map<Integer, Integer> filled = new HashMap<>();
        for (Node node : journey.nodes()) {
            if (!places.containsKey(node.id())) {
                int column = columns.getOrDefault(node.id(), 0);
                int row = filled.merge(column, 1, Integer::sum) - 1;
                places.put(node.id(), new Journey.Position(column * COLUMN, top + row * ROW));
            }
        }
    }

    private static Journey.Position entry(Journey journey, Map<String, Journey.Position> places) {
        return Optional.ofNullable(places.get(journey.start()))
                .map(start -> new Journey.Position(start.x() - COLUMN, start.y()))
                .orElse(new Journey.Position(-COLUMN, 0));
    }
}
