package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a clause goes when it is moved. It never leaves the outermost group it is in. */
final class Moves {
    private Moves() {}

    /** The place before the {@code index}-th part of a group. */
    private record Spot(long group, int index) {}

    static Group step(Group root, long clause, int by) {
        return home(root, clause)
                .flatMap(home -> by < 0 ? above(root, home, clause) : below(root, home, clause))
                .map(spot -> to(root, clause, spot.group(), spot.index()))
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

    static Group to(Group root, long clause, long group, int index) {
        Optional<Group> home = home(root, clause);
        Optional<Clause> moved = find(root, clause);
        Optional<Clause> target = find(root, group);
        boolean possible = home.isPresent()
                && moved.isPresent()
                && target.isPresent()
                && target.get() instanceof Group
                && find(moved.get(), group).isEmpty()
                && top(root, home.get().id()) == top(root, group);
        if (!possible) {
            return root;
        }
        boolean shifts = home.get().id() == group && index(home.get(), clause) < index;
        return root.replace(clause, found -> List.of())
                .replace(
                        group,
                        found -> List.of(ClauseEdits.inserted((Group) found, shifts ? index - 1 : index, moved.get())));
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

    /** The outermost of the groups around it. */
    private static long top(Group root, long group) {
        return home(root, group).map(outer -> top(root, outer.id())).orElse(group);
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
