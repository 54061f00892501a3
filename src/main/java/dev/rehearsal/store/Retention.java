package dev.rehearsal.store;

import dev.rehearsal.log.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes events or a customer out of a dataset for good. A backup of the workspace is made before; a kill in the middle
 * leaves the dataset as it was or as it was to become, never in between.
 */
public final class Retention {
    private final Database database;
    private final Clock clock;

    Retention(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Events that are more than so many days older than the newest event of the dataset. */
    public Deletion.EventsBefore olderThan(long datasetId, int days) throws WorkspaceProblem {
        long newest = database.read(handle -> handle.createQuery(
                        "SELECT MAX(last_time) FROM data_block WHERE dataset_id = :id AND kind = 'events'")
                .bind("id", datasetId)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
        return new Deletion.EventsBefore(Instant.ofEpochMilli(newest).minus(Duration.ofDays(days)));
    }

    /** Counts exactly what a deletion would take out. */
    public DeletionPreview preview(long datasetId, Deletion deletion, Progress progress) throws WorkspaceProblem {
        throw new UnsupportedOperationException("being written");
    }

    /** Makes a backup and deletes; when this returns it is done for good, but for the backup. */
    public DeletionOutcome delete(long datasetId, Deletion deletion, Progress progress) throws WorkspaceProblem {
        throw new UnsupportedOperationException("being written" + clock);
    }
}
