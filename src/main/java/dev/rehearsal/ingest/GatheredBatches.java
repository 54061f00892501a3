package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import java.io.IOException;

/**
 * Hands batches on in their order, short ones put together, so that many small files or many rejects make no small blocks.
 */
final class GatheredBatches {
    private final EventReceiver receiver;
    private EventBatch.Builder waiting = new EventBatch.Builder();
    private RowLines.Builder waitingLines = new RowLines.Builder();

    GatheredBatches(EventReceiver receiver) {
        this.receiver = receiver;
    }

    void add(EventBatch batch, RowLines lines) throws IOException {
        int rows = waiting.size() + batch.size();
        int width = Math.max(waiting.width(), batch.fields().size());
        if (rows > EventBatch.ROWS || (long) rows * width > EventPiece.MOST_CELLS) {
            flush();
        }
        if (waiting.size() == 0 && batch.size() > EventBatch.ROWS / 2) {
            receiver.batch(batch, lines);
        } else {
            waiting.addAll(batch);
            waitingLines.addAll(lines);
        }
    }

    void flush() throws IOException {
        if (waiting.size() > 0) {
            EventBatch batch = waiting.build();
            RowLines lines = waitingLines.build();
            waiting = new EventBatch.Builder();
            waitingLines = new RowLines.Builder();
            receiver.batch(batch, lines);
        }
    }
}
