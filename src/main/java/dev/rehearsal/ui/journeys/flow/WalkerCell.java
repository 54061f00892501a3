package dev.rehearsal.ui.journeys.flow;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A customer in a list. */
final class WalkerCell extends ListCell<Walker> {
    @Override
    protected void updateItem(@Nullable Walker walker, boolean empty) {
        super.updateItem(walker, empty);
        setText(walker == null || empty ? null : walker.words());
    }
}
