package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every action by name: type a few letters, Enter does the first. */
final class CommandPalette extends VBox {
    private static final int ROWS = 10;
    private static final int ROW_HEIGHT = 32;

    private final List<Command> commands;
    private final TextField typed = new TextField();
    private final ListView<Command> found = new ListView<>();
    private final Runnable close;

    CommandPalette(List<Command> commands, Runnable close) {
        this.commands =
                commands.stream().filter(command -> command.possible().get()).toList();
        this.close = close;
        getStyleClass().addAll("sheet", "palette");
        setMaxSize(560, USE_PREF_SIZE);
        typed.setPromptText("What do you want to do?");
        typed.setAccessibleText("Search actions");
        typed.textProperty().addListener((text, before, now) -> search());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        found.getStyleClass().add("inside");
        found.setFixedCellSize(ROW_HEIGHT);
        found.setPrefHeight(ROWS * ROW_HEIGHT + 2);
        found.setFocusTraversable(false);
        found.setCellFactory(list -> new CommandCell());
        found.setOnMouseClicked(click -> run(found.getSelectionModel().getSelectedItem()));
        found.setAccessibleText("Actions");
        getChildren().addAll(typed, found);
        search();
    }

    TextField field() {
        return typed;
    }

    private void search() {
        found.getItems().setAll(CommandSearch.matching(commands, typed.getText()));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void onKey(KeyEvent key) {
        int at = found.getSelectionModel().getSelectedIndex();
        int count = found.getItems().size();
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            run(found.getSelectionModel().getSelectedItem());
        } else if (count > 0 && key.getCode() == KeyCode.DOWN) {
            key.consume();
            select((at + 1) % count);
        } else if (count > 0 && key.getCode() == KeyCode.UP) {
            key.consume();
            select((at + count - 1) % count);
        }
    }

    private void select(int index) {
        found.getSelectionModel().select(index);
        found.scrollTo(Math.max(0, index - ROWS + 1));
    }

    private void run(@Nullable Command command) {
        if (command != null) {
            close.run();
            command.run().run();
        }
    }
}
