package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.journey.Ports;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ways that lead in a circle or nowhere, and steps that nobody can come to (semantics §10.1). */
final class GraphProblems {
    private GraphProblems() {}

    static List<JourneyProblem> of(Journey journey) {
        List<JourneyProblem> problems = new ArrayList<>();
        boolean hasStart = Connections.find(journey, journey.start()).isPresent();
        if (journey.nodes().isEmpty()) {
            problems.add(JourneyProblem.error(
                    Port.ENTRY_ID, "The journey has no steps yet.", "Add the first step from the palette."));
        } else if (!hasStart) {
            problems.add(JourneyProblem.error(
                    Port.ENTRY_ID, "The entry leads nowhere.", "Draw a wire from the entry to the first step."));
        }
        Set<String> reached = hasStart ? Connections.reached(journey, journey.start()) : Set.of();
        Set<String> stranded = stranded(journey, reached);
        Set<String> all = journey.nodes().stream().map(Node::id).collect(Collectors.toSet());
        Set<String> tangled = tangled(journey);
        Set<String> ids = new HashSet<>();
        for (Node node : journey.nodes()) {
            if (!ids.add(node.id())) {
                problems.add(JourneyProblem.error(
                        node.id(), "There is a second step “" + node.id() + "”.", "Give one of them another name."));
            }
            if (hasStart && stranded.contains(node.id())) {
                int behind = Connections.reached(journey, node.id()).size() - 1;
                problems.add(JourneyProblem.error(
                        node.id(),
                        "Nobody can come to “" + node.id() + "”" + words(behind)
                                + ": nothing that starts at the entry leads there.",
                        "Draw a wire to it, or delete it."));
            }
            if (tangled.contains(node.id()) && isOnCircle(journey, node)) {
                problems.add(JourneyProblem.error(
                        node.id(),
                        "“" + node.id() + "” leads back to itself; a journey has no way back.",
                        "Take out one of the wires of the circle."));
            }
            open(node, all, problems);
        }
        return problems;
    }

    private static String words(int behind) {
        return behind == 0 ? "" : behind == 1 ? " and the step behind it" : " and the " + behind + " steps behind it";
    }

    /** The first of those that nobody comes to: what is only behind them is not told again. */
    private static Set<String> stranded(Journey journey, Set<String> reached) {
        Set<String> led = new HashSet<>();
        journey.nodes().forEach(node -> led.addAll(node.targets()));
        Set<String> stranded = new LinkedHashSet<>();
        Set<String> behind = new HashSet<>();
        for (boolean first : List.of(true, false)) {
            for (Node node : journey.nodes()) {
                String id = node.id();
                if (!reached.contains(id) && !behind.contains(id) && (!first || !led.contains(id))) {
                    stranded.add(id);
                    behind.addAll(Connections.reached(journey, id));
                }
            }
        }
        return stranded;
    }

    /** The nodes that are on a circle or behind one: those that are left once what nothing leads to is taken out again and again. */
    private static Set<String> tangled(Journey journey) {
        Map<String, Integer> incoming = new HashMap<>();
        Map<String, Node> nodes = new HashMap<>();
        for (Node node : journey.nodes()) {
            nodes.put(node.id(), node);
            node.targets().forEach(target -> incoming.merge(target, 1, Integer::sum));
        }
        Deque<Node> free = new ArrayDeque<>(journey.nodes().stream()
                .filter(node -> !incoming.containsKey(node.id()))
                .toList());
        Set<String> left = new HashSet<>(nodes.keySet());
        while (!free.isEmpty()) {
            Node node = free.pop();
            left.remove(node.id());
            for (String target : node.targets()) {
                Node next = nodes.get(target);
                if (incoming.merge(target, -1, Integer::sum) == 0 && next != null) {
                    free.push(next);
                }
            }
        }
        return left;
    }

    private static boolean isOnCircle(Journey journey, Node node) {
        return node.targets().stream()
                .anyMatch(target -> Connections.reached(journey, target).contains(node.id()));
    }

    private static void open(Node node, Set<String> all, List<JourneyProblem> problems) {
        for (OutPort out : Ports.of(node)) {
            String target = out.target();
            String way = out.label().isEmpty() ? "After this step" : "By the way “" + out.label() + "”";
            if (target == null) {
                problems.add(JourneyProblem.hint(
                        node.id(), way + " customers leave the journey.", "Connect it, if they are to go on."));
            } else if (!all.contains(target)) {
                problems.add(JourneyProblem.error(
                        node.id(),
                        way + " there is no step “" + target + "” to go to.",
                        "Connect it to a step that is there."));
            }
        }
    }
}
