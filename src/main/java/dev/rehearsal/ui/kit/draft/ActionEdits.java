package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What can be done with the actions of a draft. */
public final class ActionEdits {
    private ActionEdits() {}

    /** The new action comes last and gets the draft's {@link RuleDraft#nextId}. */
    public static DraftEdit add(Action action) {
        return DraftEdit.of("add action", draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            List<ActionDraft> actions = new ArrayList<>(draft.then());
            actions.add(RuleDraft.action(action, numbers));
            return draft.then(actions).numberedFrom(numbers);
        });
    }

    public static DraftEdit change(long action, Action shell, String part) {
        return DraftEdit.typed(
                "change action",
                action + " " + part,
                draft -> edited(
                        draft,
                        action,
                        (actions, index) ->
                                actions.set(index, actions.get(index).saying(shell))));
    }

    public static DraftEdit delete(long action) {
        return DraftEdit.of(
                "delete action", draft -> edited(draft, action, (actions, index) -> actions.remove((int) index)));
    }

    /** The copy stands behind the original and gets the draft's {@link RuleDraft#nextId}. */
    public static DraftEdit duplicate(long action) {
        return DraftEdit.of("duplicate action", draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            return edited(draft, action, (actions, index) -> {
                        ActionDraft before = actions.get(index);
                        actions.add(
                                index + 1,
                                new ActionDraft(
                                        numbers.next(),
                                        before.shell(),
                                        (Clause.Group) Clauses.renumbered(before.cancelIf(), numbers),
                                        before.muted()));
                    })
                    .numberedFrom(numbers);
        });
    }

    public static DraftEdit mute(long action, boolean muted) {
        return DraftEdit.of(
                muted ? "mute action" : "unmute action",
                draft -> edited(
                        draft,
                        action,
                        (actions, index) ->
                                actions.set(index, actions.get(index).muted(muted))));
    }

    /** To the place that {@code index} names before the move. */
    public static DraftEdit moveTo(long action, int index) {
        return DraftEdit.of(
                "move action",
                draft -> edited(draft, action, (actions, from) -> {
                    int to = Math.clamp(from < index ? index - 1L : index, 0, actions.size() - 1);
                    actions.add(to, actions.remove((int) from));
                }));
    }

    public static DraftEdit move(long action, int by) {
        return DraftEdit.of(
                "move action",
                draft -> edited(
                        draft,
                        action,
                        (actions, index) -> actions.add(
                                Math.clamp(index + (long) by, 0, actions.size() - 1), actions.remove((int) index))));
    }

    private static RuleDraft edited(RuleDraft draft, long action, BiConsumer<List<ActionDraft>, Integer> change) {
        List<ActionDraft> actions = new ArrayList<>(draft.then());
        int index = actions.stream().map(ActionDraft::id).toList().indexOf(action);
        if (index >= 0) {
            change.accept(actions, index);
        }
        return draft.then(actions);
    }
}
