package dev.rehearsal.ui.kit;

import dev.rehearsal.log.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The steps of a view whose every change is written at once, so that Ctrl+Z takes back what is already in the store. A step
 * that can no longer be taken back says so and is forgotten, and so are those before it. Lives on the window's thread.
 */
public final class StoredSteps implements HistoryOwner {
    private final Background background;
    private final Notices notices;
    private final Runnable changed;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());

    private record Step(String label, Reversible way) {}

    /** @param changed has the view read again what a step changed */
    public StoredSteps(Background background, Notices notices, Runnable changed) {
        this.background = background;
        this.notices = notices;
        this.changed = changed;
    }

    /** Remembers what was done; the label follows the word “Undo”. */
    public void add(String label, Reversible way) {
        done.push(new Step(label, way));
        undone.clear();
        label();
    }

    /** Forgets a step that was taken back in another way. */
    public void forget(Reversible way) {
        done.removeIf(step -> step.way().equals(way));
        label();
    }

    /** Forgets all steps, since what they were about is gone. */
    public void clear() {
        done.clear();
        undone.clear();
        label();
    }

    @Override
    public ObservableValue<Optional<String>> undoLabel() {
        return undoLabel.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Optional<String>> redoLabel() {
        return redoLabel.getReadOnlyProperty();
    }

    @Override
    public void undo() {
        Step step = done.poll();
        if (step != null) {
            label();
            write(
                    "Undo " + step.label(),
                    "Took back: " + step.label() + ".",
                    progress -> step.way().undo(),
                    step,
                    undone);
        }
    }

    @Override
    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            label();
            write("Redo " + step.label(), "Done again: " + step.label() + ".", step.way()::redo, step, done);
        }
    }

    private void write(String task, String sentence, Writing writing, Step step, Deque<Step> onto) {
        background.queue(
                task,
                progress -> {
                    writing.write(progress);
                    return step;
                },
                written -> {
                    onto.push(written);
                    label();
                    notices.information(sentence);
                    changed.run();
                },
                problem -> {
                    clear();
                    notices.problem(problem);
                    changed.run();
                });
    }

    private void label() {
        undoLabel.set(Optional.ofNullable(done.peek()).map(Step::label));
        redoLabel.set(Optional.ofNullable(undone.peek()).map(Step::label));
    }

    private interface Writing {
        void write(Progress progress) throws Exception;
    }
}
