package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.Clause;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/**
 * The cards of the clauses by their numbers: a clause keeps its card from edit to edit, wherever it moves, and with it the
 * focus.
 */
public final class ClauseCards {
    private record Key(long id, Class<?> kind, boolean eventsOnly) {}

    private final FormContext context;
    private final Map<Key, LeafCard> leaves = new HashMap<>();
    private final Map<Key, GroupCard> groups = new HashMap<>();

    public ClauseCards(FormContext context) {
        this.context = context;
    }

    public Node part(Clause clause, boolean eventsOnly) {
        return switch (clause) {
            case Group group -> group(group, eventsOnly, "", true);
            case Leaf leaf -> leaf(leaf, eventsOnly);
        };
    }

    /** The group of event conditions inside another condition, a wait or a message. */
    public GroupCard slot(Group group, String words) {
        return group(group, true, words, false);
    }

    /** The outermost group of a rule. */
    public GroupCard root(Group group) {
        return group(group, false, "", false);
    }

    private GroupCard group(Group group, boolean eventsOnly, String words, boolean movable) {
        GroupCard card = groups.computeIfAbsent(
                new Key(group.id(), Group.class, eventsOnly),
                key -> new GroupCard(context, this, group.id(), eventsOnly, words, movable));
        context.register(Place.clause(group.id()), card);
        card.show(group);
        return card;
    }

    private LeafCard leaf(Leaf leaf, boolean eventsOnly) {
        LeafCard card = leaves.computeIfAbsent(
                new Key(leaf.id(), leaf.shell().getClass(), eventsOnly), key -> new LeafCard(context, leaf, this));
        context.register(Place.clause(leaf.id()), card);
        card.show(leaf);
        return card;
    }

    /** Every group on the screen that the clause could be dropped into. */
    List<CardList> listsFor(long clause) {
        RuleDraft draft = context.draft();
        return groups.values().stream()
                .filter(card -> card.getScene() != null && ClauseEdits.canMove(draft, clause, card.id))
                .map(card -> card.list(clause))
                .toList();
    }

    /** Another rule was opened. */
    public void clear() {
        leaves.clear();
        groups.clear();
        context.places().forget(Place.Part.CLAUSE);
    }
}
