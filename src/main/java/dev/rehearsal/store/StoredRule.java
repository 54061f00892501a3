package dev.rehearsal.store;

import dev.rehearsal.rule.Rule;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The newest version of a rule in a workspace. {@code approvedVersion} is what is exported, which can be an older one.
 */
public record StoredRule(
        Rule rule, int version, RuleState state, OptionalInt approvedVersion, Optional<LastResult> lastResult) {

    /** How often the rule fired in the newest run that had it, and for how many customers. */
    public record LastResult(long fires, long reach) {}
}
