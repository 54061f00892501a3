package dev.rehearsal.ui.kit.review;

import javafx.scene.control.Label;

/** A status as a pill. */
public final class StatusPill extends Label {
    public StatusPill() {
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Gives any label the words and the colour. */
    public static void dress(Label pill, ReviewStatus status, String words) {
        for (ReviewStatus other : ReviewStatus.values()) {
            pill.getStyleClass().remove(other.pillStyle());
        }
        if (!status.pillStyle().isEmpty()) {
            pill.getStyleClass().add(status.pillStyle());
        }
        pill.setText(words);
    }
}
