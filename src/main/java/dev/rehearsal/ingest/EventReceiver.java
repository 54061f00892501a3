package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import java.io.IOException;

/** Takes what an import of events yields, in the order of the log and on the thread of the import. */
public interface EventReceiver extends RejectReceiver {
    /**
     * Takes the next events and where they stand; both are immutable and may be kept or handed to another thread.
     */
    void batch(EventBatch batch, RowLines lines) throws IOException;
}
