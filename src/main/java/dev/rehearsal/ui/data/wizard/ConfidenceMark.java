package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ui.kit.Icons;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Draws confidence as a word with a shape and a colour of its own. */
final class ConfidenceMark {
    private ConfidenceMark() {}

    static Node of(Confidence confidence) {
        Node icon = icon(confidence).node();
        icon.getStyleClass().add("confidence-" + confidence.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    private static Icons icon(Confidence confidence) {
        return switch (confidence) {
            case SURE -> Icons.SUCCESS;
            case LIKELY -> Icons.LIKELY;
            case GUESS -> Icons.GUESS;
            case CHOSEN -> Icons.CHOSEN;
        };
    }

    /** The word, and why. */
    static void show(Label label, Why why) {
        label.setGraphic(of(why.confidence()));
        label.setText(why.words());
    }
}
