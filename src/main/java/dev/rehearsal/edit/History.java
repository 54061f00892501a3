package dev.rehearsal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with the values it had before and, after an undo, those it can have again. Immutable: every operation returns
 * another history, so that a view may keep one, compare it and hand it to another thread.
 *
 * <p>The oldest step falls away once there are {@value #DEPTH}.
 */
public final class History<T> {
    /** How many steps can be undone at most. */
    public static final int DEPTH = 500;

    private final T now;
    private final List<Step<T>> past;
    private final List<Step<T>> future;
    private final @Nullable Edit<T> open;

    private record Step<T>(T value, String label) {}

    private History(T now, List<Step<T>> past, List<Step<T>> future, @Nullable Edit<T> open) {
        this.now = now;
        this.past = past;
        this.future = future;
        this.open = open;
    }

    public static <T> History<T> of(T value) {
        return new History<>(value, List.of(), List.of(), null);
    }

    public T now() {
        return now;
    }

    /**
     * The history after an edit. What could be redone is gone then. An edit that changes nothing makes no step.
     */
    public History<T> apply(Edit<T> edit) {
        T after = edit.apply(now);
        if (after.equals(now)) {
            return this;
        }
        if (open != null && edit.mergesWith(open)) {
            return new History<>(after, past, List.of(), edit);
        }
        return new History<>(after, pushed(past, new Step<>(now, edit.label())), List.of(), edit);
    }

    /** The value one step back; the same history when there is nothing to undo. */
    public History<T> undo() {
        if (past.isEmpty()) {
            return this;
        }
        Step<T> step = past.getLast();
        return new History<>(step.value(), popped(past), pushed(future, new Step<>(now, step.label())), null);
    }

    /** The value one step forward again; the same history when there is nothing to redo. */
    public History<T> redo() {
        if (future.isEmpty()) {
            return this;
        }
        Step<T> step = future.getLast();
        return new History<>(step.value(), pushed(past, new Step<>(now, step.label())), popped(future), null);
    }

    /** Ends the step that is under way, so that the next edit is a step of its own: a drag is over, a field was left. */
    public History<T> settled() {
        return open == null ? this : new History<>(now, past, future, null);
    }

    /** What {@link #undo} would take back; empty when there is nothing. */
    public Optional<String> undoLabel() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().label());
    }

    /** What {@link #redo} would do again; empty when there is nothing. */
    public Optional<String> redoLabel() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().label());
    }

    private static <E> List<E> pushed(List<E> list, E element) {
        int from = list.size() >= DEPTH ? 1 : 0;
        List<E> longer = new ArrayList<>(list.subList(from, list.size()));
        longer.add(element);
        return List.copyOf(longer);
    }

    private static <E> List<E> popped(List<E> list) {
        return List.copyOf(list.subList(0, list.size() - 1));
    }
}
