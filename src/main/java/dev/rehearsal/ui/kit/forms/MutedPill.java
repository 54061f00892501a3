package dev.rehearsal.ui.kit.forms;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says on a card that it is muted; the card looks the part as long as it is. */
final class MutedPill extends Label {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final Region card;

    MutedPill(Region card) {
        super("muted");
        this.card = card;
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        show(false);
    }

    void show(boolean muted) {
        card.pseudoClassStateChanged(MUTED, muted);
        setVisible(muted);
        setManaged(muted);
    }
}
