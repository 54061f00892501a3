package dev.rehearsal.ui.kit;

import dev.rehearsal.log.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One piece of work as the user sees it: its name, its state, how far it is, how fast and for how long still. The
 * properties change on the window's thread only, at most once a pulse however often the work reports.
 */
public final class Job {
    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public boolean isOver() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    private record Reached(long done, long total) {}

    private final String name;
    private final Executor window;
    private final LongSupplier nanoClock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("Waiting");
    private final AtomicBoolean drawing = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile Reached reached = new Reached(0, 0);
    private volatile long startedAt;

    Job(String name, Executor window, LongSupplier nanoClock) {
        this.name = name;
        this.window = window;
        this.nanoClock = nanoClock;
    }

    public String name() {
        return name;
    }

    /** Asks the work to stop; it does at its next safe point. */
    public void cancel() {
        cancelled = true;
        if (!state.get().isOver()) {
            words.set("Stopping");
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The part that is done, from 0 to 1, or -1 while nobody knows. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** How far, how fast, how long still: “12,402 of 1,000,000 · 45,000 a second · 22 seconds left”. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Runs the work on the calling thread and hands its end to the window's. */
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        startedAt = nanoClock.getAsLong();
        window.execute(this::start);
        try {
            if (cancelled) {
                throw new CancellationException();
            }
            T result = work.run(new Reporter());
            window.execute(() -> {
                end(cancelled ? State.CANCELLED : State.DONE);
                done.accept(result);
            });
        } catch (CancellationException e) {
            window.execute(() -> end(State.CANCELLED));
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            Problem problem = Problem.of(name, e);
            window.execute(() -> {
                end(State.FAILED);
                failed.accept(problem);
            });
        }
    }

    private void start() {
        if (state.get() == State.WAITING) {
            state.set(State.RUNNING);
            words.set(cancelled ? "Stopping" : "Starting");
        }
    }

    private void end(State last) {
        fraction.set(last == State.DONE ? 1 : fraction.get());
        words.set(
                switch (last) {
                    case DONE -> "Done";
                    case CANCELLED -> "Cancelled";
                    case FAILED -> "Failed";
                    case WAITING, RUNNING -> throw new IllegalArgumentException("A job cannot end as " + last);
                });
        state.set(last);
    }

    private void draw() {
        drawing.set(false);
        Reached now = reached;
        if (state.get().isOver() || cancelled) {
            return;
        }
        fraction.set(now.total() == 0 ? -1 : Math.min(1, (double) now.done() / now.total()));
        words.set(Figures.progress(now.done(), now.total(), nanoClock.getAsLong() - startedAt));
    }

    private final class Reporter implements Progress {
        @Override
        public void at(long done, long total) {
            reached = new Reached(done, total);
            if (drawing.compareAndSet(false, true)) {
                window.execute(Job.this::draw);
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
