package dev.rehearsal.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Someone whose steps can be taken back: an editor with its history, or a list whose changes the store remembers. */
public interface HistoryOwner {
    /** What undo would take back, as it follows the word “Undo”; empty while there is nothing. */
    ObservableValue<Optional<String>> undoLabel();

    /** What redo would do again; empty while there is nothing. */
    ObservableValue<Optional<String>> redoLabel();

    void undo();

    void redo();
}
