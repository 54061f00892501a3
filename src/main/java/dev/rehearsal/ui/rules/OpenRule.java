package dev.rehearsal.ui.rules;

import dev.rehearsal.rule.Rule;

/** The newest version of a rule. */
record OpenRule(RuleLine line, Rule rule, String json) {}
