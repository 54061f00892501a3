package dev.rehearsal.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nodes of a journey with their places, to be copied elsewhere. They lead to one another only: a way out of the fragment
 * is an exit.
 */
public record Fragment(List<Node> nodes, Map<String, Journey.Position> layout) {
    public Fragment {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        nodes = nodes.stream()
                .map(node -> Wiring.redirected(node, next -> next != null && ids.contains(next) ? next : null))
                .toList();
        Map<String, Journey.Position> places = new HashMap<>(layout);
        places.keySet().retainAll(ids);
        layout = Map.copyOf(places);
    }

    /** The nodes of these ids, in the order of the journey. */
    public static Fragment of(Journey journey, Collection<String> ids) {
        return new Fragment(
                journey.nodes().stream().filter(node -> ids.contains(node.id())).toList(), journey.layout());
    }

    public List<String> ids() {
        return nodes.stream().map(Node::id).toList();
    }

    /** The same with ids that the journey does not have; ids that it does not have stay. */
    public Fragment freshIn(Journey journey) {
        FreshIds fresh = FreshIds.of(journey);
        Map<String, String> renamed = new HashMap<>();
        nodes.forEach(node -> renamed.put(node.id(), fresh.next(node.id())));
        List<Node> copies = new ArrayList<>();
        Map<String, Journey.Position> places = new HashMap<>();
        for (Node node : nodes) {
            String id = renamed.getOrDefault(node.id(), node.id());
            copies.add(Wiring.named(
                    Wiring.redirected(node, next -> next == null ? null : renamed.getOrDefault(next, next)), id));
            Journey.Position place = layout.get(node.id());
            if (place != null) {
                places.put(id, place);
            }
        }
        return new Fragment(copies, places);
    }

    public Fragment movedBy(double dx, double dy) {
        Map<String, Journey.Position> places = new HashMap<>();
        layout.forEach((id, place) -> places.put(id, new Journey.Position(place.x() + dx, place.y() + dy)));
        return new Fragment(nodes, places);
    }
}
