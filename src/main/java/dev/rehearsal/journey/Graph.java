package dev.rehearsal.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a journey's graph must not have: a cycle, an unknown node id, a node that cannot be reached (§10.1). */
public final class Graph {
    private final Journey journey;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** A flaw and the number of the node that has it; -1 where the journey's start is meant. */
    public record Flaw(int node, String message) {}

    private enum Mark {
        OPEN,
        DONE
    }

    private Graph(Journey journey) {
        this.journey = journey;
    }

    /** Everything that is wrong, nothing for a sound graph. */
    public static List<Flaw> flaws(Journey journey) {
        Graph graph = new Graph(journey);
        graph.check();
        return graph.flaws;
    }

    private void check() {
        for (int i = 0; i < journey.nodes().size(); i++) {
            Node node = journey.nodes().get(i);
            if (nodes.putIfAbsent(node.id(), node) != null) {
                flaws.add(new Flaw(i, "a second node has the id `" + node.id() + "`"));
            }
        }
        for (int i = 0; i < journey.nodes().size(); i++) {
            for (String target : journey.nodes().get(i).targets()) {
                if (!nodes.containsKey(target)) {
                    flaws.add(new Flaw(i, "there is no node `" + target + "` to go to"));
                }
            }
        }
        if (!nodes.containsKey(journey.start())) {
            flaws.add(new Flaw(-1, "there is no node `" + journey.start() + "` to start at"));
        } else if (flaws.isEmpty()) {
            walk();
        }
    }

    /** Depth first with a stack of its own, so that a path of any length does. */
    private void walk() {
        Map<String, Mark> marks = new HashMap<>();
        List<String> path = new ArrayList<>(List.of(journey.start()));
        Set<String> onCycle = new HashSet<>();
        while (!path.isEmpty()) {
            String id = path.getLast();
            if (marks.put(id, Mark.OPEN) == null) {
                for (String target : node(id).targets()) {
                    if (marks.get(target) == Mark.OPEN) {
                        onCycle.add(target);
                    } else if (marks.get(target) == null) {
                        path.add(target);
                    }
                }
            } else {
                marks.put(id, Mark.DONE);
                path.removeLast();
            }
        }
        for (int i = 0; i < journey.nodes().size(); i++) {
            String id = journey.nodes().get(i).id();
            if (onCycle.contains(id)) {
                flaws.add(new Flaw(i, "node `" + id + "` can be reached from itself; a journey has no way back"));
            } else if (!marks.containsKey(id)) {
                flaws.add(new Flaw(i, "node `" + id + "` cannot be reached from the start"));
            }
        }
    }

    private Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("journey " + journey.id() + " has no node " + id);
        }
        return node;
    }
}
