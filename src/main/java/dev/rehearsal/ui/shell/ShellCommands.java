package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Theme;
import dev.rehearsal.ui.kit.ThemeChoice;
import dev.rehearsal.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What can be done anywhere in the window. */
final class ShellCommands {
    private final ShellModel model;
    private final UndoModel undo;
    private final Theme theme;

    ShellCommands(ShellModel model, UndoModel undo, Theme theme) {
        this.model = model;
        this.undo = undo;
        this.theme = theme;
    }

    /** The commands that are always there, with those for the sheets that the window shows itself. */
    List<Command> all(Runnable showPalette, Runnable showShortcuts, Runnable showSettings) {
        List<Command> commands = new ArrayList<>();
        places().forEach(view ->
                commands.add(Command.of("Go to " + view.label(), view.shortcut(), () -> model.show(view))));
        commands.add(undo.undoCommand());
        commands.add(undo.redoCommand());
        commands.add(Command.of("Open a workspace…", "Shortcut+O", model::chooseAndOpen)
                .when(idle()));
        commands.add(Command.of("New workspace…", "Shortcut+Shift+N", model::chooseAndCreate)
                .when(idle()));
        commands.add(Command.of("Open the sample workspace", model::openSample).when(idle()));
        commands.add(
                Command.of("Close the workspace", "Shortcut+W", model::close).when(isOpen()));
        commands.add(Command.of("Go back to a backup…", model::goBackToBackup).when(isChangeable()));
        commands.add(settingsCommand(showSettings));
        for (ThemeChoice choice : ThemeChoice.values()) {
            commands.add(Command.of(
                    "Theme: " + choice.label(), () -> theme.choiceProperty().set(choice)));
        }
        commands.add(Command.of("Search actions", "Shortcut+K", showPalette));
        commands.add(Command.of("Show keyboard shortcuts", "F1", showShortcuts));
        return List.copyOf(commands);
    }

    /** Home, and the views of the workspace if one is open. */
    List<Views> places() {
        return Stream.concat(
                        Stream.of(Views.HOME),
                        model.workspaceProperty().get().stream().flatMap(open -> open.views().registered().stream()))
                .toList();
    }

    Command settingsCommand(Runnable show) {
        return Command.of("Workspace settings…", "Shortcut+Comma", show).when(isChangeable());
    }

    private BooleanBinding isChangeable() {
        return Bindings.createBooleanBinding(
                () -> model.workspaceProperty()
                        .get()
                        .filter(open -> !open.readOnly())
                        .isPresent(),
                model.workspaceProperty());
    }

    private BooleanBinding isOpen() {
        return Bindings.createBooleanBinding(
                () -> model.workspaceProperty().get().isPresent(), model.workspaceProperty());
    }

    private BooleanBinding idle() {
        return model.openingProperty().not();
    }
}
