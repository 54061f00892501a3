package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.journey.Port;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How many customers came where in a replay: by node id, the entry's included, and by way out. */
public record Counts(Map<String, AtNode> nodes, Map<Port, Long> ways) {
    public static final Counts NONE = new Counts(Map.of(), Map.of());

    /** How many came to a node, are there still, and have gone on or left the journey. */
    public record AtNode(long entered, long waiting, long left) {}

    public Counts {
        nodes = Map.copyOf(nodes);
        ways = Map.copyOf(ways);
    }

    public Optional<AtNode> at(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public OptionalLong along(Port way) {
        Long count = ways.get(way);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** How many of those who came to the node took this way. */
    public double share(Port way) {
        long whole = at(way.node()).map(AtNode::entered).orElse(0L);
        return whole == 0 ? 0 : Math.min(1, along(way).orElse(0) / (double) whole);
    }

    /** The busiest way of the journey, at least 1. */
    public long busiest() {
        return Math.max(
                1, ways.values().stream().mapToLong(Long::longValue).max().orElse(1));
    }
}
