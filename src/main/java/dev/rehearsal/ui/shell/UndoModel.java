package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.HistoryOwner;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** Undo and redo of whichever view is in front. */
final class UndoModel {
    private static final ObservableValue<Optional<String>> NOTHING = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<HistoryOwner>> owner = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<String>> undoLabel =
            owner.flatMap(now -> now.map(HistoryOwner::undoLabel).orElse(NOTHING));
    private final ObservableValue<Optional<String>> redoLabel =
            owner.flatMap(now -> now.map(HistoryOwner::redoLabel).orElse(NOTHING));

    void follow(Optional<HistoryOwner> history) {
        owner.set(history);
    }

    /** “Undo rename rule”, or “Undo” while there is nothing to undo. */
    ObservableValue<String> undoWords() {
        return undoLabel.map(label -> label.map(what -> "Undo " + what).orElse("Undo"));
    }

    ObservableValue<String> redoWords() {
        return redoLabel.map(label -> label.map(what -> "Redo " + what).orElse("Redo"));
    }

    Command undoCommand() {
        return Command.of("Undo", "Shortcut+Z", () -> owner.get().ifPresent(HistoryOwner::undo))
                .when(present(undoLabel));
    }

    Command redoCommand() {
        return Command.of("Redo", "Shortcut+Shift+Z", () -> owner.get().ifPresent(HistoryOwner::redo))
                .when(present(redoLabel));
    }

    private static ObservableBooleanValue present(ObservableValue<Optional<String>> label) {
        ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
        present.bind(label.map(Optional::isPresent));
        return present;
    }
}
