package dev.rehearsal.ui.rules;

import dev.rehearsal.rule.Rule;
import java.util.List;

/** The newest version of a rule with what led to it, newest first. */
record OpenRule(RuleLine line, Rule rule, String json, List<RuleVersion> versions) {
    OpenRule {
        versions = List.copyOf(versions);
    }
}
