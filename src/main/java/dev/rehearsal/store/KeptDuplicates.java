package dev.rehearsal.store;

import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.log.EventBatch;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows that an import skipped, on their way to their table. All are counted, the first ten thousand kept. Not thread-safe. */
final class KeptDuplicates {
    private static final int MOST = 10_000;

    private final KnownRows known;
    private List<Row> waiting = new ArrayList<>();
    private int kept;

    KeptDuplicates(KnownRows known) {
        this.known = known;
    }

    private record Row(String file, long line, String eventId, String customerId, FirstRows.Place first) {}

    /** Takes the rows of a batch that are not among the new ones. */
    void add(EventBatch batch, RowLines lines, int[] newRows) {
        int next = 0;
        for (int row = 0; row < batch.size() && kept + waiting.size() < MOST; row++) {
            if (next < newRows.length && newRows[next] == row) {
                next++;
            } else {
                Value customer = batch.customers().at(row);
                waiting.add(new Row(
                        lines.fileAt(row),
                        lines.lineAt(row),
                        batch.ids().textAt(row),
                        customer == null ? "" : customer.display(),
                        known.first(batch.ids(), row)));
            }
        }
    }

    /** Those that wait, which from now on count as kept. */
    Batch take() {
        Batch batch = new Batch(kept, List.copyOf(waiting));
        kept += waiting.size();
        waiting = new ArrayList<>();
        return batch;
    }

    /** Rows to write, with the position of the first. */
    record Batch(int from, List<Row> rows) {
        void insert(Handle handle, long importId) {
            if (rows.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO duplicate (import_id, position, file, line, event_id, customer_id, first_import,
                                           first_file, first_line)
                    VALUES (:import, :position, :file, :line, :event, :customer, :first, :firstFile, :firstLine)
                    """);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                FirstRows.Place first = row.first();
                batch.bind("import", importId)
                        .bind("position", from + i)
                        .bind("file", row.file())
                        .bind("line", row.line())
                        .bind("event", row.eventId())
                        .bind("customer", row.customerId())
                        .bind("first", first.importId() == 0 ? importId : first.importId())
                        .bind("firstFile", first.file())
                        .bind("firstLine", first.line())
                        .add();
            }
            batch.execute();
        }
    }

    /** The file of an earlier row is known where its import took one only. */
    static List<Duplicate> of(Handle handle, long importId, int from, int count) {
        return handle.createQuery("""
                        SELECT d.*, COALESCE((SELECT MIN(s.name) FROM import_source s WHERE s.import_id = d.first_import
                                              HAVING COUNT(*) = 1), '') AS only_file
                          FROM duplicate d WHERE import_id = :import ORDER BY position
                        OFFSET :from ROWS FETCH NEXT :count ROWS ONLY
                        """)
                .bind("import", importId)
                .bind("from", from)
                .bind("count", count)
                .map((row, context) -> new Duplicate(
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("event_id"),
                        row.getLong("first_import"),
                        row.getString(row.getString("first_file").isEmpty() ? "only_file" : "first_file"),
                        row.getLong("first_line")))
                .list();
    }
}
