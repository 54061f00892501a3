package dev.rehearsal.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which way out may lead to which node, and why not, in one sentence (semantics §10.1: a journey has no way back). */
public final class Connections {
    private Connections() {}

    /** Empty when the way out may lead to the node; else why not. Where it leads now makes no difference. */
    public static Optional<String> refusal(Journey journey, Port port, String target) {
        if (target.equals(Port.ENTRY_ID)) {
            return Optional.of("Nothing leads back to the entry: customers enter a journey, they do not return to it.");
        }
        if (find(journey, target).isEmpty()) {
            return Optional.of("There is no step “" + target + "” in this journey any more.");
        }
        if (port.isEntry()) {
            return Optional.empty();
        }
        if (Ports.find(journey, port).isEmpty()) {
            return Optional.of("This step has no such way out.");
        }
        if (port.node().equals(target)) {
            return Optional.of("A step cannot lead to itself.");
        }
        return reached(journey, target).contains(port.node())
                ? Optional.of("That would lead in a circle: “" + target + "” already leads to “" + port.node() + "”.")
                : Optional.empty();
    }

    /** All nodes that the way out may lead to; for feedback while a wire is dragged, in one pass over the journey. */
    public static Set<String> allowed(Journey journey, Port port) {
        Set<String> allowed = new HashSet<>();
        Set<String> before = port.isEntry() ? Set.of() : before(journey, port.node());
        for (Node node : journey.nodes()) {
            if (!node.id().equals(port.node()) && !before.contains(node.id())) {
                allowed.add(node.id());
            }
        }
        return allowed;
    }

    public static Optional<Node> find(Journey journey, String id) {
        return journey.nodes().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The nodes that a customer at this one can come to, itself included. */
    public static Set<String> reached(Journey journey, String from) {
        Map<String, List<String>> targets = new HashMap<>();
        journey.nodes().forEach(node -> targets.put(node.id(), node.targets()));
        return closure(from, targets);
    }

    private static Set<String> before(Journey journey, String node) {
        Map<String, List<String>> sources = new HashMap<>();
        for (Node each : journey.nodes()) {
            for (String target : each.targets()) {
                sources.computeIfAbsent(target, id -> new ArrayList<>()).add(each.id());
            }
        }
        return closure(node, sources);
    }

    private static Set<String> closure(String from, Map<String, List<String>> next) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (String id : next.getOrDefault(open.pop(), List.of())) {
                if (seen.add(id)) {
                    open.push(id);
                }
            }
        }
        return seen;
    }
}
