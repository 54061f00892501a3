package dev.rehearsal.ui.simulator;

import java.nio.file.Path;
import java.util.Set;

/** Which rules, journeys and campaigns to replay. */
public sealed interface RuleChoice {
    /** Everything of the workspace as it was edited last, approved or not. */
    record Latest() implements RuleChoice {}

    /** Everything approved as it was approved. */
    record Approved() implements RuleChoice {}

    /** Some of the workspace's as they were edited last. */
    record Only(Set<PackPart> parts) implements RuleChoice {
        public Only {
            parts = Set.copyOf(parts);
        }
    }

    /** Everything in a pack file, whatever the workspace holds. */
    record File(Path path) implements RuleChoice {}
}
