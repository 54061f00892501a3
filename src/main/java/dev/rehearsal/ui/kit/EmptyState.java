package dev.rehearsal.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What a view shows when it has nothing to show: one sentence, one thing to do next, and perhaps one quiet way besides.
 */
public final class EmptyState extends VBox {
    private final Label title = new Label();
    private final Label sentence = new Label();

    public EmptyState() {
        getStyleClass().add("empty-state");
        title.getStyleClass().add("empty-state-title");
        sentence.getStyleClass().add("empty-state-sentence");
        sentence.setWrapText(true);
        getChildren().addAll(title, sentence);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    public static EmptyState of(Icons icon, String title, String sentence) {
        EmptyState state = new EmptyState();
        state.title.setText(title);
        state.title.setGraphic(icon.node());
        state.title.setContentDisplay(ContentDisplay.TOP);
        state.sentence.setText(sentence);
        return state;
    }

    /** Adds the primary action. */
    public EmptyState action(Command command) {
        Button button = new Button(command.label());
        button.getStyleClass().add("primary");
        button.setOnAction(click -> command.run().run());
        button.disableProperty().bind(Bindings.not(command.possible()));
        getChildren().add(button);
        return this;
    }

    /** Adds the quiet way besides. */
    public EmptyState link(Command command) {
        Hyperlink link = new Hyperlink(command.label());
        link.setOnAction(click -> command.run().run());
        getChildren().add(link);
        return this;
    }
}
