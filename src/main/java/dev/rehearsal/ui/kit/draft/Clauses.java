package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions taken apart into clauses and put together again. */
final class Clauses {
    private Clauses() {}

    /** The condition without the negations around it. */
    static Condition core(Condition condition) {
        return condition instanceof Condition.Not(Condition part) ? core(part) : condition;
    }

    static Clause of(Condition condition, Numbers numbers) {
        Mark mark = Mark.of(numbers).denied(denials(condition));
        return switch (core(condition)) {
            case Condition.All(List<Condition> parts) -> new Group(mark, false, false, all(parts, numbers));
            case Condition.Any(List<Condition> parts) -> new Group(mark, true, false, all(parts, numbers));
            case Condition.Aggregate aggregate ->
                new Leaf(mark, filled(aggregate, Condition.all()), List.of(Group.of(aggregate.where(), numbers)));
            case Condition.Sequence sequence -> new Leaf(mark, shell(sequence), slots(sequence, numbers));
            case Condition.Not not -> throw new IllegalStateException("a core is never denied: " + not);
            case Condition single -> new Leaf(mark, single, List.of());
        };
    }

    private static int denials(Condition condition) {
        return condition instanceof Condition.Not(Condition part) ? 1 + denials(part) : 0;
    }

    private static List<Clause> all(List<Condition> parts, Numbers numbers) {
        return parts.stream().map(part -> of(part, numbers)).toList();
    }

    private static Condition.Aggregate filled(Condition.Aggregate shell, Condition where) {
        return new Condition.Aggregate(
                shell.aggregation(), where, shell.of(), shell.timeframe(), shell.test(), shell.same());
    }

    private static Condition.Sequence shell(Condition.Sequence sequence) {
        List<Condition.Step> steps = sequence.steps().stream()
                .map(step -> new Condition.Step(Condition.all(), step.within(), null))
                .toList();
        return new Condition.Sequence(steps, sequence.within(), sequence.same());
    }

    private static List<Group> slots(Condition.Sequence sequence, Numbers numbers) {
        List<Group> slots = new ArrayList<>();
        for (Condition.Step step : sequence.steps()) {
            slots.add(Group.of(step.where(), numbers));
            slots.add(Group.of(step.without() == null ? Condition.all() : step.without(), numbers));
        }
        return slots;
    }

    /** What the clause means; {@code withMuted} as if nothing were muted. */
    static Condition condition(Clause clause, boolean withMuted) {
        Condition condition = switch (clause) {
            case Group group -> ofGroup(group, withMuted);
            case Leaf(Mark mark, Condition.Aggregate shell, List<Group> slots) ->
                filled(shell, whole(slots.getFirst(), withMuted));
            case Leaf(Mark mark, Condition.Sequence shell, List<Group> slots) -> ofSequence(shell, slots, withMuted);
            case Leaf leaf -> leaf.shell();
        };
        for (int i = 0; i < clause.mark().denials(); i++) {
            condition = new Condition.Not(condition);
        }
        return condition;
    }

    /** As {@link #condition}, where an empty list says that nothing is meant. */
    static @Nullable Condition unlessEmpty(Group group, boolean withMuted) {
        Condition condition = whole(group, withMuted);
        return condition.isEmpty() ? null : condition;
    }

    /** What a group that is the whole of a list means: muted throughout, it asks nothing. */
    static Condition whole(Group group, boolean withMuted) {
        return !withMuted && group.isSilent() ? Condition.all() : condition(group, withMuted);
    }

    private static Condition ofGroup(Group group, boolean withMuted) {
        List<Condition> parts = group.parts().stream()
                .filter(part -> withMuted || !part.isSilent())
                .map(part -> condition(part, withMuted))
                .toList();
        if (group.bare() && parts.size() == 1 && group.mark().denials() == 0) {
            return parts.getFirst();
        }
        return group.any() ? new Condition.Any(parts) : new Condition.All(parts);
    }

    private static Condition ofSequence(Condition.Sequence shell, List<Group> slots, boolean withMuted) {
        List<Condition.Step> steps = new ArrayList<>();
        for (int i = 0; i < shell.steps().size(); i++) {
            steps.add(new Condition.Step(
                    whole(slots.get(2 * i), withMuted),
                    shell.steps().get(i).within(),
                    unlessEmpty(slots.get(2 * i + 1), withMuted)));
        }
        return new Condition.Sequence(steps, shell.within(), shell.same());
    }

    /** The same clause with numbers of its own, and so everything inside it. */
    static Clause renumbered(Clause clause, Numbers numbers) {
        Mark mark = clause.mark().withId(numbers.next());
        return switch (clause) {
            case Group group ->
                new Group(
                        mark,
                        group.any(),
                        group.bare(),
                        group.parts().stream()
                                .map(part -> renumbered(part, numbers))
                                .toList());
            case Leaf leaf ->
                new Leaf(
                        mark,
                        leaf.shell(),
                        leaf.slots().stream()
                                .map(slot -> (Group) renumbered(slot, numbers))
                                .toList());
        };
    }
}
