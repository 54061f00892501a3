package dev.rehearsal.replay;

import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import org.jspecify.annotations.Nullable;

/** A rule bound to a log. {@code number} is its place in the pack, {@code group} that of its exclusive group. */
record BoundRule(
        Rule rule,
        int number,
        BoundWhen when,
        @Nullable Where cancelledBy,
        @Nullable Tie waitTie,
        BoundActions actions,
        int group) {
    /** Stands for the number of an exclusive group where the rule is in none. */
    static final int NO_GROUP = -1;

    static BoundRule of(Rule rule, int number, int group, ConditionBinder binder, ActionBinder actions) {
        Wait unless = rule.unless();
        return new BoundRule(
                rule,
                number,
                BoundWhen.of(rule.on(), rule.when(), binder),
                unless == null ? null : binder.events().bind(unless.where()),
                unless == null ? null : binder.tie(unless.same()),
                actions.bind(rule.id(), rule.type() == TriggerType.TRANSACTIONAL, rule.then()),
                group);
    }

    boolean hasGroup() {
        return group != NO_GROUP;
    }

    /** How long a match waits, 0 for a rule that does not. */
    long waitMinutes() {
        return rule.unless() == null ? 0 : rule.unless().withinMinutes();
    }
}
