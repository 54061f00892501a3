package dev.rehearsal.ui.journeys.canvas.geometry;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes in the order in which a customer can come to them: the entry, then depth first by ports, then what is left over. */
public final class FlowOrder {
    private FlowOrder() {}

    /** Every id once, the entry's first. */
    public static List<String> of(Journey journey) {
        Map<String, Node> nodes = byId(journey);
        Set<String> order = new LinkedHashSet<>(List.of(Port.ENTRY_ID));
        walk(journey.start(), nodes, order);
        journey.nodes().forEach(node -> walk(node.id(), nodes, order));
        return List.copyOf(order);
    }

    private static void walk(String from, Map<String, Node> nodes, Set<String> order) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Node node = nodes.get(open.pop());
            if (node != null && order.add(node.id())) {
                List<String> targets = new ArrayList<>(node.targets());
                targets.reversed().forEach(open::push);
            }
        }
    }

    /** How many steps each node is from the start at least; nodes that nothing leads to are not there. */
    static Map<String, Integer> depths(Journey journey) {
        Map<String, Node> nodes = byId(journey);
        Map<String, Integer> depths = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        if (nodes.containsKey(journey.start())) {
            depths.put(journey.start(), 0);
            open.add(journey.start());
        }
        while (!open.isEmpty()) {
            String id = open.remove();
            Node node = nodes.get(id);
            int next = depths.getOrDefault(id, 0) + 1;
            for (String target : node == null ? List.<String>of() : node.targets()) {
                if (depths.putIfAbsent(target, next) == null) {
                    open.add(target);
                }
            }
        }
        return depths;
    }

    private static Map<String, Node> byId(Journey journey) {
        Map<String, Node> nodes = new HashMap<>();
        journey.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        return nodes;
    }
}
