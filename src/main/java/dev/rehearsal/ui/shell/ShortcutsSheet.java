package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The shortcuts that work where the user is, on one page. */
final class ShortcutsSheet extends VBox {
    private final Button close = new Button("Close");

    ShortcutsSheet(List<Command> commands, Runnable closing) {
        getStyleClass().addAll("sheet", "shortcuts");
        setMaxSize(480, USE_PREF_SIZE);
        Label title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("section-title");
        GridPane keys = new GridPane(24, 8);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        keys.getColumnConstraints().add(wide);
        int row = 0;
        for (Command command : commands) {
            if (command.shortcut().isPresent()) {
                Label shortcut = new Label(command.keysInWords());
                shortcut.getStyleClass().add("keys");
                keys.addRow(row++, new Label(command.label()), shortcut);
            }
        }
        ScrollPane scroll = new ScrollPane(keys);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(440);
        close.setCancelButton(true);
        close.setOnAction(click -> closing.run());
        getChildren().addAll(title, scroll, close);
    }

    Button closeButton() {
        return close;
    }
}
