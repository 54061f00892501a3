package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.Clause.Group;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import dev.rehearsal.ui.kit.draft.Joint;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A group of clauses as a card around their cards, with the ways to add to it. */
public final class GroupCard extends ClauseCard {
    private final ClauseCards cards;
    private final boolean eventsOnly;
    private final String words;
    private final ComboBox<Joint> joint;
    private final VBox parts = new VBox(8);
    private final ButtonBase add;
    private final Button group = new Button("Group");
    private final boolean movable;
    private int size;

    GroupCard(FormContext context, ClauseCards cards, long id, boolean eventsOnly, String words, boolean movable) {
        super(context, cards, id, movable);
        this.cards = cards;
        this.eventsOnly = eventsOnly;
        this.words = words;
        this.movable = movable;
        getStyleClass().add(eventsOnly && !movable ? "slot-card" : "group-card");
        joint = Choices.of(
                context,
                "How many have to hold",
                List.of(Joint.values()),
                Joint::words,
                chosen -> context.apply(ClauseEdits.join(id, chosen)));
        joint.getStyleClass().add("joint");
        header.getChildren().add(header.getChildren().indexOf(title) + 1, joint);
        add = eventsOnly ? addOne() : addAny();
        AddKey.in(this, AddKey.ONE, add);
        AddKey.in(this, AddKey.GROUP, group);
        group.setGraphic(Icons.ADD.node());
        group.getStyleClass().add("quiet");
        group.setOnAction(click -> add(new Condition.Any(List.of())));
        parts.getStyleClass().add("clause-parts");
        boolean isSlot = eventsOnly && !movable;
        if (isSlot) {
            title.setWrapText(true);
            title.setMinWidth(0);
            add.setMinWidth(USE_PREF_SIZE);
            group.setMinWidth(USE_PREF_SIZE);
            header.getChildren().addAll(add, group);
            getChildren().add(parts);
        } else {
            getChildren().addAll(parts, new HBox(4, add, group));
        }
    }

    private ButtonBase addOne() {
        Button button = new Button("Condition", Icons.ADD.node());
        button.getStyleClass().add("quiet");
        button.setOnAction(click -> add(Starts.event()));
        return button;
    }

    private ButtonBase addAny() {
        MenuButton button = new MenuButton("Condition", Icons.ADD.node());
        button.getStyleClass().addAll("quiet", "add-condition");
        for (Starts.Start<Condition> start : Starts.CONDITIONS) {
            MenuItem item = new MenuItem(start.words());
            item.setOnAction(chosen -> add(start.made().get()));
            button.getItems().add(item);
        }
        return button;
    }

    private void add(Condition condition) {
        long added = context.draft().nextId();
        context.apply(ClauseEdits.add(id, size, condition));
        context.focus(Place.clause(added));
    }

    /** The way to drop a card of the number here. */
    CardList list(long dragged) {
        return new CardList(this, header, !movable) {
            @Override
            List<? extends Node> cards() {
                return parts.getChildren();
            }

            @Override
            void drop(int index) {
                context.apply(ClauseEdits.moveTo(dragged, id, index));
                Node card = context.places().node(Place.clause(dragged));
                if (card != null) {
                    card.requestFocus();
                }
            }
        };
    }

    public void show(Group shown) {
        size = shown.parts().size();
        List<Node> nodes =
                shown.parts().stream().map(part -> cards.part(part, eventsOnly)).toList();
        if (!parts.getChildren().equals(nodes)) {
            parts.getChildren().setAll(nodes);
        }
        parts.setVisible(!nodes.isEmpty());
        parts.setManaged(!nodes.isEmpty());
        title.setText(words);
        String where = movable ? " to: " + shown.joint().words() : words.isEmpty() ? "" : " to: " + words;
        add.setAccessibleText("Add a condition" + where);
        group.setAccessibleText("Add a group" + where);
        boolean few = size < 2 && !words.isEmpty() && shown.joint() == Joint.ALL;
        joint.setVisible(!few);
        joint.setManaged(!few);
        title.setVisible(!words.isEmpty());
        title.setManaged(!words.isEmpty());
        context.quietly(() -> joint.setValue(shown.joint()));
        joint.setAccessibleText("How many have to hold: " + shown.joint().words());
        dress(shown, words.isEmpty() ? shown.joint().words() : words);
    }

    @Override
    public Node first() {
        for (Node part : parts.getChildren()) {
            if (part instanceof ClauseCard card) {
                return card.first();
            }
        }
        return add;
    }
}
