package dev.rehearsal.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The steps of one who comes and goes, and as long as there is none those of another. */
public final class EitherHistory implements HistoryOwner {
    private final ObservableValue<HistoryOwner> now;

    public EitherHistory(ObservableValue<? extends @Nullable HistoryOwner> first, HistoryOwner second) {
        now = first.<HistoryOwner>map(owner -> owner).orElse(second);
    }

    @Override
    public ObservableValue<Optional<String>> undoLabel() {
        return now.flatMap(HistoryOwner::undoLabel);
    }

    @Override
    public ObservableValue<Optional<String>> redoLabel() {
        return now.flatMap(HistoryOwner::redoLabel);
    }

    @Override
    public void undo() {
        now.getValue().undo();
    }

    @Override
    public void redo() {
        now.getValue().redo();
    }
}
