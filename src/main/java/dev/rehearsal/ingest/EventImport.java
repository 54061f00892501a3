package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns files of events into batches, in the order of the files and of their rows. Holds one batch at a time. A row that
 * cannot be read goes to the receiver as a reject and the next row is read; a compressed file that breaks off gives
 * the rows before the break, a reject for the row in which it breaks, and a problem in the summary. Used once.
 */
public final class EventImport {
    /** Wide rows make shorter batches, so that a batch stays some tens of megabytes at most. */
    private static final int MOST_CELLS = 4 << 20;

    private final List<Source> sources;
    private final Mapping mapping;
    private final EventReceiver receiver;
    private final Progress progress;
    private final Predicate<Source> namesRows;
    private final Layout layout = EventColumns.layout();
    private EventBatch.Builder batch = new EventBatch.Builder();

    /** The ids of rows without one begin with the name of their file when there are several files. */
    public EventImport(List<Source> sources, Mapping mapping, EventReceiver receiver, Progress progress) {
        this(sources, mapping, receiver, progress, source -> sources.size() > 1);
    }

    /** As the other; {@code namesRows} says for which files the ids of rows without one begin with the file's name. */
    public EventImport(
            List<Source> sources,
            Mapping mapping,
            EventReceiver receiver,
            Progress progress,
            Predicate<Source> namesRows) {
        this.sources = List.copyOf(sources);
        this.mapping = mapping;
        this.receiver = receiver;
        this.progress = progress;
        this.namesRows = namesRows;
    }

    /**
     * Imports until the end or until the progress says that it is cancelled; in both cases every row that was read has
     * been handed on when this returns.
     *
     * @throws InputProblem when a file is not there or has no usable header, or there is not a single row
     * @throws IOException when the disk fails, or what the receiver throws
     */
    public ImportSummary run() throws IOException, InputProblem {
        RowLoop loop = new RowLoop(sources, mapping, layout, receiver, progress);
        EventReader reader = new EventReader(mapping, namesRows);
        ImportSummary summary = loop.run((source, rows, draft) -> {
            reader.read(source, rows.number(), draft, batch);
            if (batch.size() == EventBatch.ROWS || (long) batch.size() * layout.names() >= MOST_CELLS) {
                flush();
            }
            return true;
        });
        flush();
        return summary;
    }

    private void flush() throws IOException {
        if (batch.size() > 0) {
            receiver.batch(batch.build());
            batch = new EventBatch.Builder();
        }
    }
}
