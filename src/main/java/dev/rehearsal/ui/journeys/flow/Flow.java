package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.replay.JourneyCounts;
import dev.rehearsal.replay.JourneyWalkers;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journey in a replay, up to an instant in milliseconds since the epoch. */
record Flow(ReplayResult result, int place, long until, JourneyCounts counts) {
    static Flow of(ReplayResult result, int place, long until) {
        return new Flow(result, place, until, JourneyCounts.of(result, until)[place]);
    }

    /** The place of the journey in the pack that was replayed, negative when it is not part of it. */
    static int place(ReplayResult result, String journeyId) {
        return result.pack().journeys().stream().map(Journey::id).toList().indexOf(journeyId);
    }

    /** The journey as it was replayed. */
    Journey journey() {
        return result.pack().journeys().get(place);
    }

    /** As the canvas shows it. */
    Counts forCanvas() {
        Map<String, Counts.AtNode> nodes = new HashMap<>();
        Map<Port, Long> ways = new HashMap<>();
        List<Node> all = journey().nodes();
        for (int node = 0; node < all.size(); node++) {
            int entered = counts.entered(node);
            int waiting = counts.waiting(node);
            nodes.put(all.get(node).id(), new Counts.AtNode(entered, waiting, entered - waiting));
            for (OutPort way : Ports.of(all.get(node))) {
                ways.put(way.port(), (long) counts.taken(node, way.port().index()));
            }
        }
        int entries = counts.entries();
        nodes.put(Port.ENTRY_ID, new Counts.AtNode(entries, waiting(), entries - waiting()));
        ways.put(Port.ENTRY, (long) entries);
        return new Counts(nodes, ways);
    }

    /** How many are on their way. */
    int waiting() {
        int waiting = 0;
        for (int node = 0; node < journey().nodes().size(); node++) {
            waiting += counts.waiting(node);
        }
        return waiting;
    }

    JourneyWalkers walkers() {
        return new JourneyWalkers(result, place, until);
    }

    Crowd entered(String nodeId, String words) {
        return crowd(words, isEntry(nodeId) ? start() : walkers().entered(node(nodeId)));
    }

    Crowd waiting(String nodeId, String words) {
        return crowd(words, isEntry(nodeId) ? walkers().walking() : walkers().waiting(node(nodeId)));
    }

    Crowd left(String nodeId, String words) {
        return crowd(words, isEntry(nodeId) ? walkers().left() : walkers().gone(node(nodeId)));
    }

    Crowd left(Leaving how, String words) {
        return crowd(words, walkers().left(how));
    }

    private int[] start() {
        return walkers().entered(node(journey().start()));
    }

    private Crowd crowd(String words, int[] customers) {
        return new Crowd(
                words,
                customers.length,
                Arrays.stream(customers)
                        .limit(Crowd.LISTED)
                        .mapToObj(customer -> Walker.of(result.log(), customer))
                        .toList());
    }

    private static boolean isEntry(String nodeId) {
        return nodeId.equals(Port.ENTRY_ID);
    }

    private int node(String nodeId) {
        return journey().nodes().stream().map(Node::id).toList().indexOf(nodeId);
    }
}
