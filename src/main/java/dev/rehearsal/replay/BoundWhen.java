package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule or a journey's entry listens to and asks for. {@code candidates} are the events at which it can hold at
 * all, null when that can be any; {@code rest} is what is left to ask of a candidate.
 */
record BoundWhen(
        Trigger on,
        BoundCondition whole,
        BoundCondition rest,
        @Nullable Bitmap candidates) {

    static BoundWhen of(Trigger on, Condition condition, ConditionBinder binder) {
        List<Condition> ofEvents = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        if (on instanceof Trigger.OnEvent) {
            sort(condition, ofEvents, others);
        } else {
            others.add(condition);
        }
        return new BoundWhen(
                on,
                binder.bind(condition),
                binder.bind(new Condition.All(others)),
                ofEvents.isEmpty()
                        ? null
                        : binder.events().bind(new Condition.All(ofEvents)).bitmap());
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

    boolean hears(Occurrence occurrence) {
        return occurrence.isHeardBy(on);
    }

    /** Whether the conditions hold at an occurrence that it hears. */
    boolean holds(Occurrence occurrence, Moment moment) {
        return (candidates == null || occurrence.kind() != TriggerKind.EVENT)
                ? whole.holds(moment)
                : (candidates.get(occurrence.event()) && rest.holds(moment));
    }
}
