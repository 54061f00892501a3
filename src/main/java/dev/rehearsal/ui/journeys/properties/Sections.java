package dev.rehearsal.ui.journeys.properties;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Parts of the pane under a small title. */
final class Sections {
    private Sections() {}

    static VBox of(String title, Node... content) {
        Label label = new Label(title);
        label.getStyleClass().add("section-label");
        VBox section = new VBox(8, label);
        section.getChildren().addAll(content);
        section.getStyleClass().add("form-section");
        return section;
    }

    static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        return note;
    }
}
