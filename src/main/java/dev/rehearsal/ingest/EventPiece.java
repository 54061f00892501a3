package dev.rehearsal.ingest;

import dev.rehearsal.log.EventBatch;
import java.util.ArrayList;
import java.util.List;

/** A piece of a file and the events that were read from it. Read by one thread at a time. */
final class EventPiece {
    /** Wide rows make shorter batches, so that a batch stays some tens of megabytes at most. */
    static final int MOST_CELLS = 4 << 20;

    private final Source source;
    private final RowForm form;
    private final Piece piece;
    private final Mapping mapping;
    private final boolean namesRows;
    private Layout layout = EventColumns.layout();
    private EventBatch.Builder batch;
    private RowLines.Builder lines = new RowLines.Builder();
    private List<PlacedBatch> batches = new ArrayList<>();
    private List<Reject> rejects = new ArrayList<>();
    private List<String> leftOut = List.of();
    private long[] fingerprints = new long[0];
    private int withoutId;
    private int kept;
    private int joined;
    private int replaced;

    /** Events and where they stand. */
    record PlacedBatch(EventBatch batch, RowLines lines) {}

    EventPiece(Source source, RowForm form, Piece piece, Mapping mapping, boolean namesRows) {
        this.source = source;
        this.form = form;
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
        joined = 0;
        replaced = piece.replaced();
        fingerprints = new long[piece.rows()];
        withoutId = 0;
        Rows rows = form.rows(replaced == 0 ? piece : piece.repaired(), layout);
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
            if (!reader.read(rows.number(), draft, batch)) {
                fingerprints[withoutId++] = rows.fingerprint();
            }
            lines.add(source.name(), rows.line());
            kept++;
            joined += rows.size() - 1;
        } catch (UnreadableRow unreadable) {
            for (Reject reject : rows.rejects(form.named(unreadable), source.name())) {
                rejects.add(reject.numbered(rows.number()));
            }
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

    /** What was read stays; the bytes it was read from are given back. */
    void done() {
        form.done(piece);
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

    /** How many rows are part of the event of a row before them. */
    int joined() {
        return joined;
    }

    /** How many characters were none. */
    int replaced() {
        return replaced;
    }

    /** Counts the rows without an event id that are the same as one seen before. */
    int repeated(SeenRows seen) {
        int count = 0;
        for (int i = 0; i < withoutId; i++) {
            count += seen.add(fingerprints[i]) ? 0 : 1;
        }
        return count;
    }
}
