package dev.rehearsal.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule did or did not fire for a customer at an instant. {@code outcome} null means that the rule started to wait
 * then. Gates are listed in the order in which they are asked, those after the first that failed as well; {@code until}
 * is the instant from which the failed gate would let the rule through, null where time alone changes nothing.
 */
public record DecisionExplanation(
        String ruleId,
        String customerId,
        long at,
        TriggerKind trigger,
        @Nullable String triggerEventId,
        @Nullable Outcome outcome,
        Reason reason,
        String summary,
        Explanation conditions,
        List<Explanation> gates,
        @Nullable Long until) {
    public DecisionExplanation {
        gates = List.copyOf(gates);
    }
}
