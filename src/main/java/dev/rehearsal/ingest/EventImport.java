package dev.rehearsal.ingest;

import dev.rehearsal.log.InOrder;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Turns files of events into batches, in the order of the files and of their rows. Holds
 * some pieces of the files at a time, which a pool may read. A row that
 * cannot be read goes to the receiver as a reject and the next row is read; a compressed file that breaks off gives
 * the rows before the break, a reject for the row in which it breaks, and a problem in the summary. Used once.
 */
public final class EventImport {
    /** How many pieces are read at a time or wait for the one before them. */
    private static final int AHEAD = 4;

    private final List<Source> sources;
    private final Mapping mapping;
    private final EventReceiver receiver;
    private final Progress progress;
    private final Predicate<Source> namesRows;
    private final Executor executor;
    private final Layout names = EventColumns.layout();
    private final GatheredBatches batches;
    private final SeenRows seen = new SeenRows();
    private long kept;
    private long rejects;
    private long joined;
    private long repeated;

    /** The ids of rows without one begin with the name of their file when there are several files. */
    public EventImport(List<Source> sources, Mapping mapping, EventReceiver receiver, Progress progress) {
        this(sources, mapping, receiver, progress, Runnable::run);
    }

    /** As the other, with rows read on the executor. */
    public EventImport(
            List<Source> sources, Mapping mapping, EventReceiver receiver, Progress progress, Executor executor) {
        this(sources, mapping, receiver, progress, source -> sources.size() > 1, executor);
    }

    /**
     * As the other; {@code namesRows} says for which files the ids of rows without one begin with the file's name, and
     * rows are read on the executor.
     */
    public EventImport(
            List<Source> sources,
            Mapping mapping,
            EventReceiver receiver,
            Progress progress,
            Predicate<Source> namesRows,
            Executor executor) {
        this.sources = List.copyOf(sources);
        this.mapping = mapping;
        this.receiver = receiver;
        this.progress = progress;
        this.namesRows = namesRows;
        this.executor = executor;
        this.batches = new GatheredBatches(receiver);
    }

    /**
     * Imports until the end or until the progress says that it is cancelled; in both cases every row that was read has
     * been handed on when this returns.
     *
     * @throws InputProblem when a file is not there or has no usable header, or there is not a single row
     * @throws IOException when the disk fails, or what the receiver throws
     */
    public ImportSummary run() throws IOException, InputProblem {
        PieceLoop loop = new PieceLoop(sources, mapping, names, progress);
        InOrder<EventPiece> reading = new InOrder<>(executor, AHEAD);
        try {
            loop.run((source, form, piece) -> {
                handOn(loop, reading, AHEAD - 1);
                EventPiece read = new EventPiece(source, form, piece, mapping, namesRows.test(source));
                reading.begin(() -> read.read(EventColumns.layout()));
                handOn(loop, reading, AHEAD);
            });
        } catch (InputProblem notToItsEnd) {
            handOn(loop, reading, 0);
            batches.flush();
            throw notToItsEnd;
        }
        handOn(loop, reading, 0);
        batches.flush();
        return loop.summary(kept, rejects, joined, repeated);
    }

    /** Hands on what is ready, and waits for some more until no more than so many are under way. */
    private void handOn(PieceLoop loop, InOrder<EventPiece> reading, int most) throws IOException {
        while (reading.isReady() || reading.size() > most) {
            EventPiece piece = reading.take();
            if (!names.takeIn(piece.layout())) {
                piece.read(names);
            }
            kept += piece.kept();
            rejects += piece.rejects().size();
            joined += piece.joined();
            repeated += piece.repeated(seen);
            loop.replaced(piece.replaced());
            loop.leaveOut(piece.leftOut());
            for (Reject reject : piece.rejects()) {
                receiver.reject(reject);
            }
            for (EventPiece.PlacedBatch placed : piece.batches()) {
                batches.add(placed.batch(), placed.lines());
            }
        }
    }
}
