package dev.rehearsal.rule;

import dev.rehearsal.event.CodePoints;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trigger rule (semantics §4.1). Immutable: an edit makes another one. */
public record Rule(
        String id,
        String name,
        TriggerType type,
        Trigger on,
        Condition when,
        @Nullable Wait unless,
        List<Action> then,
        Gates gates,
        int priority,
        boolean active) {
    public static final int DEFAULT_PRIORITY = 1;

    /** The order in which rules are asked: priority descending, then id by code point (§4.3 b). */
    public static final Comparator<Rule> ORDER =
            Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::id, CodePoints.ORDER);

    public Rule {
        then = List.copyOf(then);
    }
}
