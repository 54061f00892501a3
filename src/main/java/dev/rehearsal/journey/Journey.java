package dev.rehearsal.journey;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path that customers walk one token at a time (semantics §10). {@code exitCriteria} and {@code goal} are null where
 * nothing makes a token leave early; {@code layout} says where nodes lie on the canvas.
 */
public record Journey(
        String id,
        String name,
        boolean active,
        Entry entry,
        @Nullable Condition exitCriteria,
        @Nullable Condition goal,
        List<Node> nodes,
        String start,
        Map<String, Position> layout) {
    public Journey {
        nodes = List.copyOf(nodes);
        layout = Map.copyOf(layout);
    }

    public record Entry(Trigger on, Condition when, List<String> audience, ReEntry reEntry) {
        public Entry {
            audience = List.copyOf(audience);
        }
    }

    /** Whether a customer may walk the journey again. */
    public enum ReEntry {
        NEVER,
        AFTER_EXIT
    }

    /** Where a node lies on the canvas. */
    public record Position(double x, double y) {}
}
