package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a clause goes when it is moved. */
final class Moves {
    private Moves() {}

    /** The place before the {@code index}-th part of a group. */
    private record Spot(long group, int index) {}

    /** One place further, into groups and out of them; it never leaves the outermost group it is in. */
    static Group step(Group root, long clause, int by) {
        return home(root, clause)
                .flatMap(home -> by < 0 ? above(root, home, clause) : below(root, home, clause))
                .map(spot -> put(root, clause, spot))
                .orElse(root);
    }

    private static Optional<Spot> above(Group root, Group home, long clause) {
        int index = index(home, clause);
        if (index > 0) {
            return Optional.of(
                    home.parts().get(index - 1) instanceof Group before
                            ? new Spot(before.id(), before.parts().size())
                            : new Spot(home.id(), index - 1));
        }
        return home(root, home.id()).map(outer -> new Spot(outer.id(), index(outer, home.id())));
    }

    private static Optional<Spot> below(Group root, Group home, long clause) {
        int index = index(home, clause);
        if (index + 1 < home.parts().size()) {
            return Optional.of(
                    home.parts().get(index + 1) instanceof Group after
                            ? new Spot(after.id(), 0)
                            : new Spot(home.id(), index + 2));
        }
        return home(root, home.id()).map(outer -> new Spot(outer.id(), index(outer, home.id()) + 1));
    }

    private static Group put(Group root, long clause, Spot spot) {
        Clause moved = find(root, clause).orElseThrow();
        boolean shifts = home(root, clause)
                .filter(home -> home.id() == spot.group() && index(home, clause) < spot.index())
                .isPresent();
        return root.replace(clause, found -> List.of())
                .replace(
                        spot.group(),
                        found -> List.of(
                                ClauseEdits.inserted((Group) found, shifts ? spot.index() - 1 : spot.index(), moved)));
    }

    static RuleDraft to(RuleDraft draft, long clause, long group, int index) {
        if (!isPossible(draft, clause, group)) {
            return draft;
        }
        Clause moved = draft.find(clause).orElseThrow();
        return draft.withRoots(root -> {
            boolean leaves = find(root, clause).isPresent();
            boolean arrives = find(root, group).isPresent();
            if (leaves && arrives) {
                return put(root, clause, new Spot(group, index));
            }
            Group without = leaves ? root.replace(clause, found -> List.of()) : root;
            return arrives
                    ? without.replace(group, found -> List.of(ClauseEdits.inserted((Group) found, index, moved)))
                    : without;
        });
    }

    static boolean isPossible(RuleDraft draft, long clause, long group) {
        Optional<Clause> moved = draft.find(clause);
        return moved.isPresent()
                && draft.roots().stream().anyMatch(root -> home(root, clause).isPresent())
                && draft.find(group).filter(Group.class::isInstance).isPresent()
                && find(moved.get(), group).isEmpty()
                && (isOfEvents(moved.get()) || takesAll(draft.when(), group));
    }

    /** Whether it can stand where only events can, as inside other conditions. */
    private static boolean isOfEvents(Clause clause) {
        return switch (clause) {
            case Group group -> group.parts().stream().allMatch(Moves::isOfEvents);
            case Leaf leaf -> leaf.shell() instanceof Condition.OfEvent;
        };
    }

    private static boolean takesAll(Group at, long group) {
        return at.id() == group
                || at.parts().stream().anyMatch(part -> part instanceof Group inner && takesAll(inner, group));
    }

    private static int index(Group group, long clause) {
        return group.parts().stream().map(Clause::id).toList().indexOf(clause);
    }

    /** The group of which the clause is a part; one that is inside a single condition is nobody's part. */
    private static Optional<Group> home(Group root, long clause) {
        for (Clause part : root.parts()) {
            if (part.id() == clause) {
                return Optional.of(root);
            }
            List<Group> deeper = switch (part) {
                case Group group -> List.of(group);
                case Leaf leaf -> leaf.slots();
            };
            for (Group group : deeper) {
                Optional<Group> found = home(group, clause);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Clause> find(Clause root, long clause) {
        List<Clause> found = new ArrayList<>();
        root.each(each -> {
            if (each.id() == clause) {
                found.add(each);
            }
        });
        return found.stream().findFirst();
    }
}
