package dev.rehearsal.ui.kit.forms;

import javafx.scene.layout.Region;

/** What a card is dragged by; the keys that do the same are in the menu of the card. */
final class Grip extends Region {
    Grip() {
        getStyleClass().add("grip");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
