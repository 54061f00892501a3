package dev.rehearsal.log;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work that the caller does with the help of an executor. The caller does every piece that nobody else has
 * begun, so it never waits for a busy or closed executor and may itself be one of the executor's threads.
 */
public final class SharedWork implements Runnable {
    private final int pieces;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private volatile @Nullable Throwable failure;

    private SharedWork(int pieces, IntConsumer work) {
        this.pieces = pieces;
        this.work = work;
        this.left = new AtomicInteger(pieces);
    }

    /** Does the pieces 0 to {@code pieces - 1} in any order; returns when all are done and throws what any of them threw. */
    public static void each(int pieces, Executor executor, IntConsumer work) {
        if (pieces > 0) {
            SharedWork shared = new SharedWork(pieces, work);
            shared.invite(executor, Math.min(pieces, Runtime.getRuntime().availableProcessors()) - 1);
            shared.run();
            shared.end.join();
            shared.rethrow();
        }
    }

    private void invite(Executor executor, int helpers) {
        try {
            for (int i = 0; i < helpers; i++) {
                executor.execute(this);
            }
        } catch (RejectedExecutionException closed) {
            // Nobody can help any more; the caller does it all.
            return;
        }
    }

    @Override
    public void run() {
        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            try {
                if (failure == null) {
                    work.accept(piece);
                }
            } catch (RuntimeException | Error failed) {
                failure = failed;
            }
            if (left.decrementAndGet() == 0) {
                end.complete(null);
            }
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {}
            case RuntimeException failed -> throw failed;
            case Error failed -> throw failed;
            case Throwable failed -> throw new IllegalStateException(failed);
        }
    }
}
