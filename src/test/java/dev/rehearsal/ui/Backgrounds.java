package dev.rehearsal.ui;

import dev.rehearsal.ui.kit.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Backgrounds without threads, for tests of view models. */
public final class Backgrounds {
    private Backgrounds() {}

    /** Everything happens at once, on the calling thread: the result is there when the call returns. */
    public static Background direct() {
        return new Background(Runnable::run, Runnable::run, Runnable::run, () -> 0);
    }

    /** Work waits until the test lets it run, so that what a view shows meanwhile can be looked at. */
    public static final class Held implements Executor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        public Background background() {
            return new Background(this, this, Runnable::run, () -> 0);
        }

        /** Runs the piece of work that has waited longest. */
        public void runNext() {
            waiting.remove().run();
        }

        public void runAll() {
            while (!waiting.isEmpty()) {
                runNext();
            }
        }
    }
}
