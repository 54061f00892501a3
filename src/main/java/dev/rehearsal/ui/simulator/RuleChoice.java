package dev.rehearsal.ui.simulator;

import java.util.Set;

/** Which rules of the workspace to replay. */
public sealed interface RuleChoice {
    /** Every rule as it was edited last, approved or not. */
    record Latest() implements RuleChoice {}

    /** Every approved rule as it was approved. */
    record Approved() implements RuleChoice {}

    /** Some rules as they were edited last. */
    record Only(Set<String> ids) implements RuleChoice {
        public Only {
            ids = Set.copyOf(ids);
        }
    }
}
