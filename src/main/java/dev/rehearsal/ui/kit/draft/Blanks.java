package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names that are not filled in yet, which no pack can hold: while a draft is kept, a sign stands for them. */
public final class Blanks {
    private static final String SIGN = "\u2026";

    private Blanks() {}

    public static RuleDraft signed(RuleDraft draft) {
        return renamed(draft, name -> name.isEmpty() ? SIGN : name);
    }

    public static RuleDraft cleared(RuleDraft draft) {
        return renamed(draft, name -> name.equals(SIGN) ? "" : name);
    }

    private static RuleDraft renamed(RuleDraft draft, UnaryOperator<String> names) {
        List<ActionDraft> actions = draft.then().stream()
                .map(each -> each.saying(action(each.shell(), names)))
                .toList();
        RuleDraft after = draft.then(actions).on(trigger(draft.on(), names));
        for (Leaf leaf : firings(after)) {
            Condition.Firings firings = (Condition.Firings) leaf.shell();
            Condition named = new Condition.Firings(names.apply(firings.ruleId()), firings.timeframe(), firings.test());
            after = ClauseEdits.change(leaf.id(), named, "").apply(after);
        }
        return after;
    }

    private static List<Leaf> firings(RuleDraft draft) {
        List<Leaf> found = new ArrayList<>();
        draft.eachClause(clause -> {
            if (clause instanceof Leaf leaf && leaf.shell() instanceof Condition.Firings) {
                found.add(leaf);
            }
        });
        return found;
    }

    private static Trigger trigger(Trigger on, UnaryOperator<String> names) {
        return switch (on) {
            case Trigger.SegmentEntered(String segment) -> new Trigger.SegmentEntered(names.apply(segment));
            case Trigger.SegmentLeft(String segment) -> new Trigger.SegmentLeft(names.apply(segment));
            case Trigger.RuleFired(String rule) -> new Trigger.RuleFired(names.apply(rule));
            case Trigger other -> other;
        };
    }

    private static Action action(Action action, UnaryOperator<String> names) {
        return switch (action) {
            case Action.AddToSegment(String segment) -> new Action.AddToSegment(names.apply(segment));
            case Action.RemoveFromSegment(String segment) -> new Action.RemoveFromSegment(names.apply(segment));
            case Action.CreateTask task ->
                new Action.CreateTask(names.apply(task.title()), task.assignee(), task.dueMinutes());
            case Action.Webhook hook -> new Action.Webhook(names.apply(hook.url()), hook.payload());
            case Action other -> other;
        };
    }
}
