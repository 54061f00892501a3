package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import java.io.IOException;

/**
 * Hands batches on in their order, short ones put together, so that many small files or many rejects make no small blocks.
 */
final class GatheredBatches {
    private final EventReceiver receiver;
    private EventBatch.Builder waiting = new EventBatch.Builder();

    GatheredBatches(EventReceiver receiver) {
        this.receiver = receiver;
    }

    void add(EventBatch batch) throws IOException {
        int rows = waiting.size() + batch.size();
        int width = Math.max(waiting.width(), batch.fields().size());
        if (rows > EventBatch.ROWS || (long) rows * width > EventPiece.MOST_CELLS) {
            flush();
        }
        if (waiting.size() == 0 && batch.size() > EventBatch.ROWS / 2) {
            receiver.batch(batch);
        } else {
            waiting.addAll(batch);
        }
    }

    void flush() throws IOException {
        if (waiting.size() > 0) {
            EventBatch batch = waiting.build();
            waiting = new EventBatch.Builder();
            receiver.batch(batch);
        }
    }
}
