package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A rule while it is edited. Immutable; its clauses and actions keep their numbers from edit to edit, which is how a view
 * knows them again. Muted clauses are part of the draft and of no rule.
 */
public record RuleDraft(
        String id,
        String name,
        TriggerType type,
        Trigger on,
        Group when,
        @Nullable WaitDraft unless,
        List<ActionDraft> then,
        Gates gates,
        int priority,
        boolean active,
        long nextId) {
    public RuleDraft {
        then = List.copyOf(then);
    }

    /** The wait of a rule: what cancels it, and for how many minutes it lasts. */
    public record WaitDraft(Group where, int within, List<Field> same) {
        public WaitDraft {
            same = List.copyOf(same);
        }
    }

    /** An action; what cancels a message stands beside it. Muted, it stays on screen and the rule does not do it. */
    public record ActionDraft(long id, Action shell, Group cancelIf, boolean muted) {
        ActionDraft saying(Action other) {
            return new ActionDraft(id, other, cancelIf, muted);
        }

        ActionDraft cancelledIf(Group group) {
            return new ActionDraft(id, shell, group, muted);
        }

        ActionDraft muted(boolean silent) {
            return new ActionDraft(id, shell, cancelIf, silent);
        }

        /** What it does, muted or not. */
        public Action action() {
            return RuleDraft.action(this, false);
        }
    }

    /** Parts are numbered in the order in which {@link #eachClause} comes by, actions last. */
    public static RuleDraft of(Rule rule) {
        Numbers numbers = new Numbers(1);
        Group when = Group.of(rule.when(), numbers);
        Wait wait = rule.unless();
        WaitDraft unless =
                wait == null ? null : new WaitDraft(Group.of(wait.where(), numbers), wait.withinMinutes(), wait.same());
        List<ActionDraft> then =
                rule.then().stream().map(action -> action(action, numbers)).toList();
        return new RuleDraft(
                rule.id(),
                rule.name(),
                rule.type(),
                rule.on(),
                when,
                unless,
                then,
                rule.gates(),
                rule.priority(),
                rule.active(),
                numbers.peek());
    }

    static ActionDraft action(Action action, Numbers numbers) {
        if (!(action instanceof Action.Send send)) {
            return new ActionDraft(numbers.next(), action, Group.empty(numbers), false);
        }
        Condition cancelIf = send.message().cancelIf();
        return new ActionDraft(
                numbers.next(),
                cancelling(send, null),
                Group.of(cancelIf == null ? Condition.all() : cancelIf, numbers),
                false);
    }

    private static Action.Send cancelling(Action.Send send, @Nullable Condition cancelIf) {
        MessageSpec message = send.message();
        return new Action.Send(
                send.namedChannel(),
                send.general(),
                new MessageSpec(
                        message.templateId(), message.campaignId(), message.delay(), cancelIf, message.sendTime()));
    }

    /** What it means now, without what is muted. */
    public Rule rule() {
        return rule(false);
    }

    Rule rule(boolean withMuted) {
        return new Rule(
                id,
                name,
                type,
                on,
                Clauses.whole(when, withMuted),
                unless == null
                        ? null
                        : new Wait(Clauses.whole(unless.where(), withMuted), unless.within(), unless.same()),
                then.stream()
                        .filter(action -> withMuted || !action.muted())
                        .map(action -> action(action, withMuted))
                        .toList(),
                gates,
                priority,
                active);
    }

    private static Action action(ActionDraft action, boolean withMuted) {
        return action.shell() instanceof Action.Send send
                ? cancelling(send, Clauses.unlessEmpty(action.cancelIf(), withMuted))
                : action.shell();
    }

    /** Every group that is not inside another clause: of the conditions, the wait, and each message. */
    public List<Group> roots() {
        List<Group> roots = new ArrayList<>(List.of(when));
        if (unless != null) {
            roots.add(unless.where());
        }
        then.forEach(action -> roots.add(action.cancelIf()));
        return roots;
    }

    public void eachClause(Consumer<Clause> visitor) {
        roots().forEach(root -> root.each(visitor));
    }

    /** Whether something of it is in no rule, and would be lost if only the rule were kept. */
    public boolean isPartlyMuted() {
        List<Clause> muted = new ArrayList<>();
        eachClause(clause -> {
            if (clause.mark().muted()) {
                muted.add(clause);
            }
        });
        return !muted.isEmpty() || then.stream().anyMatch(ActionDraft::muted);
    }

    public Optional<Clause> find(long clause) {
        List<Clause> found = new ArrayList<>();
        eachClause(each -> {
            if (each.id() == clause) {
                found.add(each);
            }
        });
        return found.stream().findFirst();
    }

    RuleDraft withRoots(UnaryOperator<Group> change) {
        WaitDraft wait =
                unless == null ? null : new WaitDraft(change.apply(unless.where()), unless.within(), unless.same());
        List<ActionDraft> actions = then.stream()
                .map(each -> each.cancelledIf(change.apply(each.cancelIf())))
                .toList();
        return new RuleDraft(id, name, type, on, change.apply(when), wait, actions, gates, priority, active, nextId);
    }

    RuleDraft named(String other) {
        return new RuleDraft(id, other, type, on, when, unless, then, gates, priority, active, nextId);
    }

    RuleDraft of(TriggerType other) {
        return new RuleDraft(id, name, other, on, when, unless, then, gates, priority, active, nextId);
    }

    RuleDraft on(Trigger other) {
        return new RuleDraft(id, name, type, other, when, unless, then, gates, priority, active, nextId);
    }

    RuleDraft unless(@Nullable WaitDraft other) {
        return new RuleDraft(id, name, type, on, when, other, then, gates, priority, active, nextId);
    }

    RuleDraft then(List<ActionDraft> others) {
        return new RuleDraft(id, name, type, on, when, unless, others, gates, priority, active, nextId);
    }

    RuleDraft within(Gates others) {
        return new RuleDraft(id, name, type, on, when, unless, then, others, priority, active, nextId);
    }

    RuleDraft prioritised(int other) {
        return new RuleDraft(id, name, type, on, when, unless, then, gates, other, active, nextId);
    }

    RuleDraft switched(boolean other) {
        return new RuleDraft(id, name, type, on, when, unless, then, gates, priority, other, nextId);
    }

    RuleDraft numberedFrom(Numbers numbers) {
        return new RuleDraft(id, name, type, on, when, unless, then, gates, priority, active, numbers.peek());
    }
}
