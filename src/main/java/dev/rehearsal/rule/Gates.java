package dev.rehearsal.rule;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What can still hold a rule back once its conditions hold (semantics §4.4), in the order in which it is asked.
 * Cooldown is minutes; an empty audience is everyone.
 */
public record Gates(
        List<String> audience,
        @Nullable TimeWindow timeWindow,
        OptionalInt cooldown,
        OptionalInt maxExecutions,
        @Nullable String exclusiveGroup) {
    public static final Gates OPEN = new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), null);

    public Gates {
        audience = List.copyOf(audience);
    }

    /** Whether nothing holds back a rule that has no other of its exclusive group beside it. */
    public boolean areOpenToOneAlone() {
        return audience.isEmpty() && timeWindow == null && cooldown.isEmpty() && maxExecutions.isEmpty();
    }
}
