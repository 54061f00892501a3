package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import java.util.ArrayList;
import java.util.List;

/** A piece of a file and the events that were read from it. Read by one thread at a time. */
final class EventPiece {
    /** Wide rows make shorter batches, so that a batch stays some tens of megabytes at most. */
    static final int MOST_CELLS = 4 << 20;

    private final Source source;
    private final RowFile file;
    private final Piece piece;
    private final Mapping mapping;
    private final boolean namesRows;
    private Layout layout = EventColumns.layout();
    private EventBatch.Builder batch;
    private RowLines.Builder lines = new RowLines.Builder();
    private List<PlacedBatch> batches = new ArrayList<>();
    private List<Reject> rejects = new ArrayList<>();
    private List<String> leftOut = List.of();
    private int kept;

    /** Events and where they stand. */
    record PlacedBatch(EventBatch batch, RowLines lines) {}

    EventPiece(Source source, RowFile file, Piece piece, Mapping mapping, boolean namesRows) {
        this.source = source;
        this.file = file;
        this.piece = piece;
        this.mapping = mapping;
        this.namesRows = namesRows;
        this.batch = new EventBatch.Builder(piece.rows());
    }

    /** Reads all rows under the names of a layout, in place of what was read before. */
    EventPiece read(Layout under) {
        layout = under;
        batches = new ArrayList<>();
        rejects = new ArrayList<>();
        kept = 0;
        Rows rows = file.rows(piece, layout);
        RowDraft draft = layout.newDraft();
        EventReader reader = new EventReader(mapping, namesRows ? source.name() + ":row-" : "row-");
        while (rows.next()) {
            read(rows, draft, reader);
        }
        flush();
        leftOut = rows.leftOut();
        return this;
    }

    private void read(Rows rows, RowDraft draft, EventReader reader) {
        draft.clear();
        try {
            rows.read(draft);
            reader.read(rows.number(), draft, batch);
            lines.add(source.name(), rows.line());
            kept++;
        } catch (UnreadableRow unreadable) {
            rejects.add(unreadable.in(source.name(), rows.line(), rows.text()).numbered(rows.number()));
        }
        if ((long) batch.size() * batch.width() >= MOST_CELLS) {
            flush();
        }
    }

    private void flush() {
        if (batch.size() > 0) {
            batches.add(new PlacedBatch(batch.build(), lines.build()));
            batch = new EventBatch.Builder();
            lines = new RowLines.Builder();
        }
    }

    /** The names that the rows have. */
    Layout layout() {
        return layout;
    }

    List<PlacedBatch> batches() {
        return batches;
    }

    List<Reject> rejects() {
        return rejects;
    }

    /** Columns that rows name and no field takes. */
    List<String> leftOut() {
        return leftOut;
    }

    int kept() {
        return kept;
    }
}
