package dev.rehearsal.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of a journey's graph that keep it free of cycles, of second ids and of ways to where no node is. */
final class GraphChanges {
    private GraphChanges() {}

    static Journey added(Journey journey, Node node, Journey.Position at) {
        if (Connections.find(journey, node.id()).isPresent() || node.id().equals(Port.ENTRY_ID)) {
            return journey;
        }
        List<Node> nodes = new ArrayList<>(journey.nodes());
        nodes.add(Wiring.redirected(
                node, next -> next != null && Connections.find(journey, next).isPresent() ? next : null));
        String start = journey.nodes().isEmpty() ? node.id() : journey.start();
        return Changed.moved(Changed.graph(journey, nodes, start), Map.of(node.id(), at));
    }

    static Journey connected(Journey journey, Port port, String target) {
        return Connections.refusal(journey, port, target).isPresent() ? journey : leading(journey, port, target);
    }

    static Journey leading(Journey journey, Port port, @Nullable String target) {
        if (port.isEntry()) {
            return Changed.graph(journey, journey.nodes(), target == null ? "" : target);
        }
        return Changed.nodes(
                journey, node -> node.id().equals(port.node()) ? Wiring.with(node, port.index(), target) : node);
    }

    static Journey spliced(Journey journey, Port wire, String node) {
        Optional<OutPort> before = Ports.find(journey, wire);
        if (before.isEmpty() || Connections.refusal(journey, wire, node).isPresent()) {
            return journey;
        }
        Journey after = leading(journey, wire, node);
        String target = before.get().target();
        return target == null || target.equals(node) ? after : connected(after, new Port(node, 0), target);
    }

    static Journey removed(Journey journey, Set<String> gone, boolean reconnect) {
        Map<String, @Nullable String> beyond = new HashMap<>();
        for (String id : gone) {
            beyond.put(id, reconnect ? beyond(journey, id, gone, new HashSet<>()) : null);
        }
        List<Node> nodes = journey.nodes().stream()
                .filter(node -> !gone.contains(node.id()))
                .map(node ->
                        Wiring.redirected(node, next -> next != null && gone.contains(next) ? beyond.get(next) : next))
                .toList();
        String start = gone.contains(journey.start()) ? beyond.get(journey.start()) : journey.start();
        Map<String, Journey.Position> layout = new HashMap<>(journey.layout());
        layout.keySet().removeIf(id -> gone.contains(id) && !id.equals(Port.ENTRY_ID));
        return Changed.places(Changed.graph(journey, nodes, start == null ? "" : start), layout);
    }

    /** The first node beyond the one that goes and stays itself, in the order of the ways out; null where none is. */
    private static @Nullable String beyond(Journey journey, String id, Set<String> gone, Set<String> seen) {
        if (!seen.add(id)) {
            return null;
        }
        List<String> targets = Connections.find(journey, id).map(Node::targets).orElse(List.of());
        for (String target : targets) {
            String found = gone.contains(target) ? beyond(journey, target, gone, seen) : target;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static Journey renamed(Journey journey, String id, String to) {
        if (Connections.find(journey, id).isEmpty()
                || Connections.find(journey, to).isPresent()
                || to.equals(Port.ENTRY_ID)) {
            return journey;
        }
        List<Node> nodes = journey.nodes().stream()
                .map(node -> node.id().equals(id) ? Wiring.named(node, to) : node)
                .map(node -> Wiring.redirected(node, next -> id.equals(next) ? to : next))
                .toList();
        Map<String, Journey.Position> layout = new HashMap<>(journey.layout());
        Journey.Position place = layout.remove(id);
        if (place != null) {
            layout.put(to, place);
        }
        return Changed.places(Changed.graph(journey, nodes, journey.start().equals(id) ? to : journey.start()), layout);
    }

    static Journey pasted(Journey journey, Fragment fresh) {
        List<Node> nodes = new ArrayList<>(journey.nodes());
        nodes.addAll(fresh.nodes());
        return Changed.moved(Changed.graph(journey, nodes, journey.start()), fresh.layout());
    }
}
