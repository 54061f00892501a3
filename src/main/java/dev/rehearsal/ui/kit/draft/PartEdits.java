package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.RuleDraft.WaitDraft;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What can be done with the parts of a draft of which there is one each. */
public final class PartEdits {
    private PartEdits() {}

    public static DraftEdit name(String name) {
        return DraftEdit.typed("rename rule", "name", draft -> draft.named(name));
    }

    public static DraftEdit type(TriggerType type) {
        return DraftEdit.of("change kind of rule", draft -> draft.of(type));
    }

    public static DraftEdit trigger(Trigger on) {
        return DraftEdit.typed("change trigger", "trigger " + on.getClass().getSimpleName(), draft -> draft.on(on));
    }

    public static DraftEdit priority(int priority) {
        return DraftEdit.typed("change priority", "priority", draft -> draft.prioritised(priority));
    }

    public static DraftEdit active(boolean active) {
        return DraftEdit.of(active ? "switch rule on" : "switch rule off", draft -> draft.switched(active));
    }

    /** The group of the wait gets the draft's {@link RuleDraft#nextId}. */
    public static DraftEdit addWait(Condition where, int within) {
        return DraftEdit.of("add wait", draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            return draft.unless(new WaitDraft(Group.of(where, numbers), within, List.of()))
                    .numberedFrom(numbers);
        });
    }

    public static DraftEdit removeWait() {
        return DraftEdit.of("delete wait", draft -> draft.unless(null));
    }

    public static DraftEdit waitFor(int within) {
        return DraftEdit.typed("change wait", "wait within", draft -> {
            WaitDraft wait = draft.unless();
            return wait == null ? draft : draft.unless(new WaitDraft(wait.where(), within, wait.same()));
        });
    }

    public static DraftEdit waitTied(List<Field> same) {
        return DraftEdit.of("change wait", draft -> {
            WaitDraft wait = draft.unless();
            return wait == null ? draft : draft.unless(new WaitDraft(wait.where(), wait.within(), same));
        });
    }

    public static DraftEdit audience(List<String> segments) {
        return DraftEdit.of("change audience", draft -> {
            Gates gates = draft.gates();
            return draft.within(new Gates(
                    segments, gates.timeWindow(), gates.cooldown(), gates.maxExecutions(), gates.exclusiveGroup()));
        });
    }

    public static DraftEdit window(@Nullable TimeWindow window) {
        return DraftEdit.typed("change time window", "window", draft -> {
            Gates gates = draft.gates();
            return draft.within(new Gates(
                    gates.audience(), window, gates.cooldown(), gates.maxExecutions(), gates.exclusiveGroup()));
        });
    }

    public static DraftEdit cooldown(OptionalInt minutes) {
        return DraftEdit.typed("change cooldown", "cooldown", draft -> {
            Gates gates = draft.gates();
            return draft.within(new Gates(
                    gates.audience(), gates.timeWindow(), minutes, gates.maxExecutions(), gates.exclusiveGroup()));
        });
    }

    public static DraftEdit limit(OptionalInt times) {
        return DraftEdit.typed("change limit", "limit", draft -> {
            Gates gates = draft.gates();
            return draft.within(
                    new Gates(gates.audience(), gates.timeWindow(), gates.cooldown(), times, gates.exclusiveGroup()));
        });
    }

    /** Null leaves the group. */
    public static DraftEdit exclusiveGroup(@Nullable String group) {
        return DraftEdit.typed("change group of rules", "exclusive group", draft -> {
            Gates gates = draft.gates();
            return draft.within(
                    new Gates(gates.audience(), gates.timeWindow(), gates.cooldown(), gates.maxExecutions(), group));
        });
    }
}
