package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The card of a single condition. */
public final class LeafCard extends ClauseCard {
    private final LeafForm form;

    public LeafCard(FormContext context, Leaf leaf, ClauseCards cards) {
        super(context, cards, leaf.id(), true);
        form = LeafForm.of(context, leaf, cards);
        getStyleClass().add("leaf-card");
        if (form.isCompact()) {
            header.getChildren().add(header.getChildren().indexOf(title) + 1, form);
            header.getChildren().remove(space);
            HBox.setHgrow(form, Priority.ALWAYS);
            form.widthProperty().addListener((width, before, now) -> fit(now.doubleValue()));
            getStyleClass().add("compact-card");
        } else {
            getChildren().add(form);
        }
    }

    /** A row is broken in two where there is no more room, and not before. */
    private void fit(double width) {
        for (Node row : form.getChildren()) {
            if (row instanceof FlowPane flow) {
                flow.setPrefWrapLength(width);
            }
        }
    }

    public void show(Leaf leaf) {
        form.show(leaf);
        boolean denied = leaf.mark().denials() % 2 == 1;
        title.setText(form.isCompact() ? "not" : denied ? "Not: " + form.title() : form.title());
        title.setVisible(denied || !form.isCompact());
        title.setManaged(title.isVisible());
        dress(leaf, (denied ? "not: " : "") + RuleSentence.of(leaf.shell()));
    }

    @Override
    public Node first() {
        return form.first();
    }
}
