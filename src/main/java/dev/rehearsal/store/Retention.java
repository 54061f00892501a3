package dev.rehearsal.store;

import dev.rehearsal.log.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/**
 * Takes events or a customer out of a dataset for good. A backup of the workspace is made before; a kill in the middle
 * leaves the dataset as it was or as it was to become, never in between. Nothing else is read or written meanwhile.
 */
public final class Retention {
    private final Database database;
    private final Clock clock;

    Retention(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Events that are more than so many days older than the newest event of the dataset, by which also a history that was
     * recorded long ago keeps its last days.
     */
    public Deletion.EventsBefore olderThan(long datasetId, int days) throws WorkspaceProblem {
        long newest = database.read(handle ->
                handle.createQuery("""
                        SELECT COALESCE(MAX(last_time), 0) FROM data_block WHERE dataset_id = :id AND kind = 'events'
                        """).bind("id", datasetId).mapTo(Long.class).one());
        return new Deletion.EventsBefore(Instant.ofEpochMilli(newest).minus(Duration.ofDays(days)));
    }

    /**
     * Counts exactly what a deletion would take out.
     *
     * @throws CancellationException when the progress says that it is cancelled
     */
    public DeletionPreview preview(long datasetId, Deletion deletion, Progress progress) throws WorkspaceProblem {
        return cancellable(
                () -> database.read(handle -> DeletionPlan.of(handle, database.folder(), datasetId, deletion, progress))
                        .preview());
    }

    /**
     * Makes a backup, then deletes. {@link Workspace#restore} with that backup is the way back, for everything in the
     * workspace.
     *
     * @throws CancellationException when the progress says so before the first block is changed; then nothing is
     */
    public DeletionOutcome delete(long datasetId, Deletion deletion, Progress progress) throws WorkspaceProblem {
        Path backup = database.backUp(clock);
        return cancellable(() -> new DeletionOutcome(
                database.rewrite(
                                handle -> DeletionPlan.of(handle, database.folder(), datasetId, deletion, progress),
                                DeletionPlan::blocks,
                                DeletionPlan::carryOut)
                        .preview(),
                backup));
    }

    private interface Asking<T> {
        T ask() throws WorkspaceProblem;
    }

    private static <T> T cancellable(Asking<T> asking) throws WorkspaceProblem {
        try {
            return asking.ask();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw failed;
        }
    }
}
