package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** What can be done with the conditions of a draft. An edit of a part that is not there changes nothing. */
public final class ClauseEdits {
    private ClauseEdits() {}

    /** Puts a new clause at the place of the group; it gets the draft's {@link RuleDraft#nextId}. */
    public static DraftEdit add(long group, int index, Condition condition) {
        String what = condition instanceof Condition.All || condition instanceof Condition.Any ? "group" : "condition";
        return DraftEdit.of("add " + what, draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            Clause added = Clauses.of(condition, numbers);
            return replace(draft, group, clause -> List.of(inserted((Group) clause, index, added)))
                    .numberedFrom(numbers);
        });
    }

    static Group inserted(Group group, int index, Clause clause) {
        List<Clause> parts = new ArrayList<>(group.parts());
        parts.add(Math.clamp(index, 0, parts.size()), clause);
        return group.with(parts);
    }

    /** The copy stands behind the original and gets the draft's {@link RuleDraft#nextId}. */
    public static DraftEdit duplicate(long clause) {
        return DraftEdit.of("duplicate condition", draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            return replace(draft, clause, found -> List.of(found, Clauses.renumbered(found, numbers)))
                    .numberedFrom(numbers);
        });
    }

    public static DraftEdit delete(long clause) {
        return DraftEdit.of("delete condition", draft -> replace(draft, clause, found -> List.of()));
    }

    public static DraftEdit mute(long clause, boolean muted) {
        return DraftEdit.of(
                muted ? "mute condition" : "unmute condition",
                draft -> replace(
                        draft,
                        clause,
                        found -> List.of(found.marked(found.mark().muted(muted)))));
    }

    /** Whether the condition has to fail. */
    public static DraftEdit deny(long clause, boolean denied) {
        return DraftEdit.of(
                "change condition",
                draft -> replace(draft, clause, found -> {
                    boolean before = found.mark().denials() % 2 == 1;
                    return List.of(
                            before == denied ? found : found.marked(found.mark().denied(denied ? 1 : 0)));
                }));
    }

    public static DraftEdit join(long group, Joint joint) {
        return DraftEdit.of(
                "change group", draft -> replace(draft, group, found -> List.of(((Group) found).joined(joint))));
    }

    /** Has a single condition say something else; {@code part} names what is typed, so that its letters are one step. */
    public static DraftEdit change(long clause, Condition shell, String part) {
        return DraftEdit.typed(
                "change condition",
                clause + " " + part,
                draft -> replace(draft, clause, found -> List.of(((Leaf) found).saying(shell))));
    }

    /** One place further up or down, into groups and out of them. */
    public static DraftEdit move(long clause, int by) {
        return DraftEdit.of("move condition", draft -> draft.withRoots(root -> Moves.step(root, clause, by)));
    }

    /** To the place that {@code index} names before the move; where {@link #canMove} denies it, nothing changes. */
    public static DraftEdit moveTo(long clause, long group, int index) {
        return DraftEdit.of("move condition", draft -> Moves.to(draft, clause, group, index));
    }

    /** Not into itself, and to where only events can stand none but conditions on events. */
    public static boolean canMove(RuleDraft draft, long clause, long group) {
        return Moves.isPossible(draft, clause, group);
    }

    /** A step more in a sequence, behind the others. */
    public static DraftEdit addStep(long sequence, Condition where) {
        return DraftEdit.of("add step", draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            return steps(draft, sequence, (steps, slots) -> {
                        steps.add(new Condition.Step(Condition.all(), OptionalInt.empty(), null));
                        slots.add(Group.of(where, numbers));
                        slots.add(Group.empty(numbers));
                    })
                    .numberedFrom(numbers);
        });
    }

    /** A sequence keeps two steps at least; the first has nothing before it. */
    public static DraftEdit deleteStep(long sequence, int step) {
        return DraftEdit.of("delete step", draft -> {
            Numbers numbers = new Numbers(draft.nextId());
            return steps(draft, sequence, (steps, slots) -> {
                        if (steps.size() > 2) {
                            steps.remove(step);
                            slots.subList(2 * step, 2 * step + 2).clear();
                            steps.set(0, new Condition.Step(Condition.all(), OptionalInt.empty(), null));
                            slots.set(1, Group.empty(numbers));
                        }
                    })
                    .numberedFrom(numbers);
        });
    }

    private interface Steps {
        void change(List<Condition.Step> steps, List<Group> slots);
    }

    private static RuleDraft steps(RuleDraft draft, long sequence, Steps change) {
        return replace(draft, sequence, found -> {
            Leaf leaf = (Leaf) found;
            Condition.Sequence shell = (Condition.Sequence) leaf.shell();
            List<Condition.Step> steps = new ArrayList<>(shell.steps());
            List<Group> slots = new ArrayList<>(leaf.slots());
            change.change(steps, slots);
            return List.of(new Leaf(leaf.mark(), new Condition.Sequence(steps, shell.within(), shell.same()), slots));
        });
    }

    static RuleDraft replace(RuleDraft draft, long clause, Function<Clause, List<Clause>> with) {
        return draft.withRoots(root -> root.replace(clause, with));
    }
}
