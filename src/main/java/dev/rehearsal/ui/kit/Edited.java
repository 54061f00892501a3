package dev.rehearsal.ui.kit;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.edit.History;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A value that is edited in a view, observable, with its history. Lives on the window's thread. */
public final class Edited<T> implements HistoryOwner {
    private final ObjectProperty<History<T>> history;
    private final ObservableValue<T> value;
    private final ObservableValue<Optional<String>> undoLabel;
    private final ObservableValue<Optional<String>> redoLabel;

    public Edited(T value) {
        this.history = new SimpleObjectProperty<>(History.of(value));
        this.value = history.map(History::now);
        this.undoLabel = history.map(History::undoLabel);
        this.redoLabel = history.map(History::redoLabel);
    }

    public T get() {
        return history.get().now();
    }

    public ObservableValue<T> value() {
        return value;
    }

    public void apply(Edit<T> edit) {
        history.set(history.get().apply(edit));
    }

    /** The step under way is over: the next edit does not merge into it. */
    public void settle() {
        history.set(history.get().settled());
    }

    @Override
    public ObservableValue<Optional<String>> undoLabel() {
        return undoLabel;
    }

    @Override
    public ObservableValue<Optional<String>> redoLabel() {
        return redoLabel;
    }

    @Override
    public void undo() {
        history.set(history.get().undo());
    }

    @Override
    public void redo() {
        history.set(history.get().redo());
    }
}
