package dev.rehearsal.replay;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journey bound to a log (semantics §10). {@code number} is its place in the pack; nodes are numbered as it lists them. */
record BoundJourney(
        Journey journey,
        int number,
        BoundWhen entry,
        @Nullable Where goal,
        @Nullable Where exitCriteria,
        List<BoundNode> nodes,
        int start) {

    static BoundJourney of(Journey journey, int number, ConditionBinder conditions, ActionBinder actions) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Node node : journey.nodes()) {
            numbers.put(node.id(), numbers.size());
        }
        BoundNode.Binder binder = new BoundNode.Binder(journey.id(), numbers, conditions, actions);
        EventConditions events = conditions.events();
        return new BoundJourney(
                journey,
                number,
                BoundWhen.of(journey.entry().on(), journey.entry().when(), conditions),
                journey.goal() == null ? null : events.bind(journey.goal()),
                journey.exitCriteria() == null ? null : events.bind(journey.exitCriteria()),
                journey.nodes().stream().map(binder::bind).toList(),
                numbers.getOrDefault(journey.start(), BoundNode.OUT));
    }

    /** The id under which the messages and effects of a node go. */
    static String origin(String journeyId, String nodeId) {
        return "journey:" + journeyId + ":" + nodeId;
    }

    String nodeId(int node) {
        return journey.nodes().get(node).id();
    }
}
