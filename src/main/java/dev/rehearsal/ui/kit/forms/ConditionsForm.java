package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.RuleDraft;
import javafx.scene.layout.VBox;

/** The conditions of a draft as cards in groups, and nothing else of it. */
public final class ConditionsForm extends VBox {
    private final ClauseCards cards;

    public ConditionsForm(ClauseCards cards) {
        super(8);
        this.cards = cards;
    }

    public void show(RuleDraft draft) {
        GroupCard root = cards.root(draft.when());
        if (!getChildren().contains(root)) {
            getChildren().setAll(root);
        }
    }
}
