package dev.rehearsal.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Work that a pool does and that is taken in the order in which it was begun. Whoever takes a piece that nobody has begun
 * yet does it itself, so that it never waits for a pool that is busy or has no thread at all. Used by one thread.
 */
public final class InOrder<T> {
    private final Executor executor;
    private final int most;
    private final Deque<Task<T>> tasks = new ArrayDeque<>();

    /** At most so many pieces are under way, and so many results are held. */
    public InOrder(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
    }

    /** Begins a piece of work; there has to be room for it. */
    public void begin(Supplier<T> work) {
        if (isFull()) {
            throw new IllegalStateException(most + " pieces of work are under way, and nobody took the first");
        }
        Task<T> task = new Task<>(work);
        tasks.add(task);
        executor.execute(task);
    }

    public boolean isFull() {
        return tasks.size() == most;
    }

    /** How many pieces are under way or wait to be taken. */
    public int size() {
        return tasks.size();
    }

    /** Whether {@link #take} would return at once. */
    public boolean isReady() {
        Task<T> first = tasks.peek();
        return first != null && first.result.isDone();
    }

    /** The result of the oldest piece; a failure comes as {@link java.util.concurrent.CompletionException}. */
    public T take() {
        Task<T> first = tasks.remove();
        first.run();
        return first.result.join();
    }

    private static final class Task<T> implements Runnable {
        private final Supplier<T> work;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<T> result = new CompletableFuture<>();

        Task(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                result.completeAsync(work, Runnable::run);
            }
        }
    }
}
