package dev.rehearsal.lint;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a rule by itself: its conditions, its wait and its gates. */
final class RuleFindings {
    private final Rule rule;
    private final Finding.Part part;
    private final Logic logic;
    private final List<Finding> findings = new ArrayList<>();

    private RuleFindings(Rule rule, Domains domains) {
        this.rule = rule;
        this.part = Finding.Part.rule(rule.id());
        this.logic = new Logic(domains.at(Occasion.of(rule.on())));
    }

    static List<Finding> of(Rule rule, Domains domains) {
        RuleFindings all = new RuleFindings(rule, domains);
        all.findings.addAll(ConditionFindings.of(all.part, "its conditions", rule.when(), all.logic, Severity.ERROR));
        if (rule.unless() != null) {
            all.findings.addAll(ConditionFindings.of(
                    all.part,
                    "`unless_followed_by`",
                    rule.unless().where(),
                    new Logic(domains.at(Occasion.HISTORY)),
                    Severity.WARNING));
        }
        all.limits();
        all.window();
        all.audience();
        return all.findings;
    }

    private void limits() {
        Gates gates = rule.gates();
        if (gates.maxExecutions().isPresent() && gates.maxExecutions().getAsInt() == 0) {
            findings.add(Finding.error(
                    "never_fires",
                    part,
                    "With `max_executions` 0 it never fires.",
                    "Set `active` to false to switch it off, or allow one firing."));
        } else if (gates.maxExecutions().isPresent()
                && gates.maxExecutions().getAsInt() == 1
                && gates.cooldown().orElse(0) > 0) {
            findings.add(Finding.warning(
                    "cooldown_without_repeat",
                    part,
                    "It fires once for a customer, so its cooldown never holds anything back.",
                    "Take `cooldown_period` out, or allow more than one firing."));
        }
    }

    private void window() {
        TimeWindow window = rule.gates().timeWindow();
        if (window != null
                && window.startDate() != null
                && window.endDate() != null
                && window.endDate().isBefore(window.startDate())) {
            findings.add(Finding.error(
                    "window_never_open",
                    part,
                    "Its time window ends on " + window.endDate() + ", before it starts on " + window.startDate() + ".",
                    "Exchange `start_date` and `end_date`."));
        }
    }

    private void audience() {
        List<String> audience = rule.gates().audience();
        if (audience.isEmpty() || logic.neverHolds(rule.when())) {
            return;
        }
        if (audience.stream().allMatch(segment -> logic.excludes(rule.when(), isIn(segment)))) {
            findings.add(Finding.error(
                    "audience_empty",
                    part,
                    "Nobody in its audience (" + String.join(", ", audience) + ") can satisfy its conditions, which ask"
                            + " for customers outside of it.",
                    "Take the segment out of the audience or out of the conditions."));
        } else if (rule.on() instanceof Trigger.SegmentLeft(String segment) && audience.equals(List.of(segment))) {
            findings.add(Finding.warning(
                    "audience_left",
                    part,
                    "It listens to customers leaving the segment " + segment + ", and asks them to be in it.",
                    "Take " + segment + " out of its audience."));
        }
    }

    private static Condition isIn(String segment) {
        return new Condition.OfProfile(Field.SEGMENTS, new Test(Operator.CONTAINS, Value.text(segment)));
    }
}
