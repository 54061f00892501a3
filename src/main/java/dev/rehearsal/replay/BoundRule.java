package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.Wait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule bound to a log. {@code candidates} are the events at which its conditions can hold at all, null when that can be
 * any; {@code rest} is what is left to ask of a candidate. {@code number} is the rule's place in the pack.
 */
record BoundRule(
        Rule rule,
        int number,
        BoundCondition when,
        BoundCondition rest,
        @Nullable Bitmap candidates,
        @Nullable Where cancelledBy,
        @Nullable Tie waitTie,
        int group) {
    /** Stands for the number of an exclusive group where the rule is in none. */
    static final int NO_GROUP = -1;

    static BoundRule of(Rule rule, int number, int group, ConditionBinder binder) {
        List<Condition> ofEvents = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        if (rule.on() instanceof Trigger.OnEvent) {
            sort(rule.when(), ofEvents, others);
        } else {
            others.add(rule.when());
        }
        Wait unless = rule.unless();
        return new BoundRule(
                rule,
                number,
                binder.bind(rule.when()),
                binder.bind(new Condition.All(others)),
                ofEvents.isEmpty()
                        ? null
                        : binder.events().bind(new Condition.All(ofEvents)).bitmap(),
                unless == null ? null : binder.events().bind(unless.where()),
                unless == null ? null : binder.tie(unless.same()),
                group);
    }

    /** What every candidate has to satisfy by itself goes to one side, all else to the other. */
    private static void sort(Condition condition, List<Condition> ofEvents, List<Condition> others) {
        if (condition instanceof Condition.All(List<Condition> parts)) {
            parts.forEach(part -> sort(part, ofEvents, others));
        } else if (EventConditions.isOfEvents(condition) && !EventConditions.looksAtNow(condition)) {
            ofEvents.add(condition);
        } else {
            others.add(condition);
        }
    }

    boolean listensToEvents() {
        return rule.on() instanceof Trigger.OnEvent;
    }

    boolean hasGroup() {
        return group != NO_GROUP;
    }
}
