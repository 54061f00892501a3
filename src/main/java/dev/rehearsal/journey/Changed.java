package dev.rehearsal.journey;

import dev.rehearsal.rule.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Journeys with one thing changed. */
final class Changed {
    private Changed() {}

    static Journey named(Journey from, String name) {
        return new Journey(
                from.id(),
                name,
                from.active(),
                from.entry(),
                from.exitCriteria(),
                from.goal(),
                from.nodes(),
                from.start(),
                from.layout());
    }

    static Journey switched(Journey from, boolean active) {
        return new Journey(
                from.id(),
                from.name(),
                active,
                from.entry(),
                from.exitCriteria(),
                from.goal(),
                from.nodes(),
                from.start(),
                from.layout());
    }

    static Journey entered(Journey from, Journey.Entry entry) {
        return new Journey(
                from.id(),
                from.name(),
                from.active(),
                entry,
                from.exitCriteria(),
                from.goal(),
                from.nodes(),
                from.start(),
                from.layout());
    }

    static Journey leaving(Journey from, @Nullable Condition exitCriteria, @Nullable Condition goal) {
        return new Journey(
                from.id(),
                from.name(),
                from.active(),
                from.entry(),
                exitCriteria,
                goal,
                from.nodes(),
                from.start(),
                from.layout());
    }

    static Journey graph(Journey from, List<Node> nodes, String start) {
        return new Journey(
                from.id(),
                from.name(),
                from.active(),
                from.entry(),
                from.exitCriteria(),
                from.goal(),
                nodes,
                start,
                from.layout());
    }

    static Journey places(Journey from, Map<String, Journey.Position> layout) {
        return new Journey(
                from.id(),
                from.name(),
                from.active(),
                from.entry(),
                from.exitCriteria(),
                from.goal(),
                from.nodes(),
                from.start(),
                layout);
    }

    static Journey nodes(Journey from, UnaryOperator<Node> change) {
        return graph(from, from.nodes().stream().map(change).toList(), from.start());
    }

    /** What is nowhere in the journey gets no place. */
    static Journey moved(Journey from, Map<String, Journey.Position> to) {
        Set<String> ids = new HashSet<>(Set.of(Port.ENTRY_ID));
        from.nodes().forEach(node -> ids.add(node.id()));
        Map<String, Journey.Position> layout = new HashMap<>(from.layout());
        to.forEach((id, place) -> {
            if (ids.contains(id)) {
                layout.put(id, place);
            }
        });
        return places(from, layout);
    }
}
