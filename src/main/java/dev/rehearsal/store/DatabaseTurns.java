package dev.rehearsal.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread on which everything happens that touches the database of a workspace, in the order in which it was asked
 * for. Callers on any thread wait for their turn, and an interrupt of a caller never reaches H2.
 */
final class DatabaseTurns {
    private final WorkspaceFolder folder;
    private final ExecutorService thread;

    /** What made the database close itself; whoever comes later is told the same. */
    private volatile @Nullable WorkspaceProblem failure;

    DatabaseTurns(WorkspaceFolder folder) {
        this.folder = folder;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "workspace " + folder.name());
            made.setDaemon(true);
            return made;
        });
    }

    boolean hasFailed() {
        return failure != null;
    }

    void refuseAfterFailure() throws WorkspaceProblem {
        WorkspaceProblem before = failure;
        if (before != null) {
            throw before;
        }
    }

    /** Lets nobody write any more; whoever tries is told why. */
    void fail(WorkspaceProblem problem) {
        failure = problem;
    }

    /** What is done in its turn. */
    @FunctionalInterface
    interface Turn<T extends @Nullable Object> {
        T run() throws SQLException, IOException, WorkspaceProblem;
    }

    <T extends @Nullable Object> CompletableFuture<T> submit(Turn<T> turn) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return turn.run();
                        } catch (WorkspaceProblem problem) {
                            throw new CompletionException(problem);
                        } catch (SQLException | IOException | RuntimeException failed) {
                            throw new CompletionException(explained(failed));
                        }
                    },
                    thread);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(
                    WorkspaceProblem.refused("The workspace " + folder.path() + " is closed; open it again."));
        }
    }

    private Exception explained(Exception failed) {
        if (!DatabaseFailures.isOne(failed)) {
            return failed;
        }
        WorkspaceProblem before = failure;
        if (before != null) {
            return before;
        }
        WorkspaceProblem problem = DatabaseFailures.problem(folder, failed);
        if (problem.kind() == WorkspaceProblem.Kind.MACHINE) {
            failure = problem;
        }
        return problem;
    }

    /** Waits for a result; never gives up early, whatever happens to the waiting thread. */
    <T extends @Nullable Object> T await(CompletableFuture<T> result) throws WorkspaceProblem {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof WorkspaceProblem problem) {
                throw problem;
            }
            throw failed;
        }
    }

    /** Waits for the work that has begun and does this last. */
    void end(Turn<Boolean> last) throws WorkspaceProblem {
        CompletableFuture<Boolean> done = submit(last);
        thread.shutdown();
        await(done);
        awaitEnd();
    }

    private void awaitEnd() {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
