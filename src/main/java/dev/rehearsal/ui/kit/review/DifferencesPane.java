package dev.rehearsal.ui.kit.review;

import dev.rehearsal.rule.WordDiff;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Two versions against each other: both sentences with the words that differ, and the differences part by part. */
final class DifferencesPane extends VBox {
    DifferencesPane() {
        getStyleClass().add("differences");
    }

    void show(Differences shown) {
        getChildren().clear();
        WordDiff sentences = shown.sentences();
        if (sentences.isEmpty()) {
            getChildren().add(card("The sentence is the same", DiffNodes.text(sentences.after(), true)));
        } else {
            getChildren()
                    .addAll(
                            card("Version " + shown.before(), DiffNodes.text(sentences.before(), false)),
                            card("Version " + shown.after(), DiffNodes.text(sentences.after(), true)));
        }
        Label summary = new Label(shown.summary());
        summary.getStyleClass().add("strong");
        getChildren().add(summary);
        shown.changes().stream().map(DiffNodes::row).forEach(getChildren()::add);
    }

    static VBox card(String caption, Node content) {
        Label title = new Label(caption);
        title.getStyleClass().add("secondary");
        VBox card = new VBox(4, title, content);
        card.getStyleClass().add("review-card");
        return card;
    }
}
