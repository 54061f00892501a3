package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A command with its shortcut at the right. */
final class CommandCell extends ListCell<Command> {
    private final Label label = new Label();
    private final Label keys = new Label();
    private final HBox row;

    CommandCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keys.getStyleClass().add("keys");
        row = new HBox(label, gap, keys);
        row.getStyleClass().add("command-row");
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        if (empty || command == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(command.label());
        keys.setText(command.keysInWords());
        keys.setVisible(command.shortcut().isPresent());
        setAccessibleText(command.label() + " " + command.keysInWords());
        setGraphic(row);
    }
}
