package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A condition on its way: a group of others, or a single one with the groups of event conditions inside it. Opened and
 * closed again it is the condition it was, negations and lists of one included.
 */
public sealed interface Clause {
    Mark mark();

    Clause marked(Mark mark);

    default long id() {
        return mark().id();
    }

    /**
     * Clauses of which all have to hold, or any. {@code bare} says that a pack names a single condition here without a list
     * around it.
     */
    record Group(Mark mark, boolean any, boolean bare, List<Clause> parts) implements Clause {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Group marked(Mark other) {
            return new Group(other, any, bare, parts);
        }

        Group with(List<Clause> others) {
            return new Group(mark, any, bare, others);
        }

        public Joint joint() {
            boolean denied = mark.denials() % 2 == 1;
            return any ? (denied ? Joint.NONE : Joint.ANY) : denied ? Joint.NOT_ALL : Joint.ALL;
        }

        Group joined(Joint joint) {
            return joint == joint() ? this : new Group(mark.denied(joint.denials()), joint.any(), false, parts);
        }

        static Group empty(Numbers numbers) {
            return new Group(Mark.of(numbers), false, false, List.of());
        }

        /** The group that stands where a pack takes a list of conditions. */
        static Group of(Condition condition, Numbers numbers) {
            Condition core = Clauses.core(condition);
            if (core instanceof Condition.All || core instanceof Condition.Any) {
                return (Group) Clauses.of(condition, numbers);
            }
            return new Group(Mark.of(numbers), false, true, List.of(Clauses.of(condition, numbers)));
        }

        Group replace(long id, Function<Clause, List<Clause>> with) {
            return id == id() ? (Group) with.apply(this).getFirst() : with(replaced(parts, id, with));
        }
    }

    /**
     * A single condition. {@code shell} is without its conditions on events, which are the {@code slots}: the one of an
     * aggregate, and of a sequence two for each step, what it is and what must not come before it.
     */
    record Leaf(Mark mark, Condition shell, List<Group> slots) implements Clause {
        public Leaf {
            slots = List.copyOf(slots);
        }

        @Override
        public Leaf marked(Mark other) {
            return new Leaf(other, shell, slots);
        }

        Leaf saying(Condition other) {
            return new Leaf(mark, other, slots);
        }

        Leaf with(List<Group> others) {
            return new Leaf(mark, shell, others);
        }
    }

    /** Whether it counts for nothing: muted, or a group whose every part is. */
    default boolean isSilent() {
        return mark().muted()
                || (this instanceof Group group
                        && !group.parts().isEmpty()
                        && group.parts().stream().allMatch(Clause::isSilent));
    }

    /** What stands inside, group by group. */
    default List<? extends Clause> inner() {
        return switch (this) {
            case Group group -> group.parts();
            case Leaf leaf -> leaf.slots();
        };
    }

    /** This clause and all inside it, outermost first. */
    default void each(Consumer<Clause> visitor) {
        visitor.accept(this);
        inner().forEach(clause -> clause.each(visitor));
    }

    /** The clauses with what {@code with} makes of the one of the number in its place. */
    private static List<Clause> replaced(List<Clause> clauses, long id, Function<Clause, List<Clause>> with) {
        List<Clause> after = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.id() == id) {
                after.addAll(with.apply(clause));
            } else {
                after.add(
                        switch (clause) {
                            case Group group -> group.replace(id, with);
                            case Leaf leaf ->
                                leaf.with(leaf.slots().stream()
                                        .map(slot -> slot.replace(id, with))
                                        .toList());
                        });
            }
        }
        return after;
    }
}
