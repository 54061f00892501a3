package dev.rehearsal.store;

import dev.rehearsal.ingest.Reject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The rejects of one import on their way to their table. A file that is wrong from top to bottom must not fill the disk:
 * past a hundred thousand rows or 64 million characters they are counted but no longer kept. Not thread-safe.
 */
final class KeptRejects {
    private static final int MOST_ROWS = 100_000;
    private static final long MOST_CHARACTERS = 64L << 20;
    private static final int MANY = 1_000;

    private List<Reject> waiting = new ArrayList<>();
    private int kept;
    private long characters;

    void add(Reject reject) {
        characters += reject.row().length();
        if (kept + waiting.size() < MOST_ROWS && characters < MOST_CHARACTERS) {
            waiting.add(reject);
        }
    }

    boolean areMany() {
        return waiting.size() >= MANY;
    }

    /** Those that wait, which from now on count as kept, and where they begin. */
    Batch take() {
        Batch batch = new Batch(kept, List.copyOf(waiting));
        kept += waiting.size();
        waiting = new ArrayList<>();
        return batch;
    }

    /** Rejects to write, with the position of the first. */
    record Batch(int from, List<Reject> rejects) {
        void insert(Handle handle, long importId) {
            if (rejects.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO reject (import_id, position, file, line, column_name, cell, reason, row_text, number)
                    VALUES (:import, :position, :file, :line, :column, :cell, :reason, :row, :number)
                    """);
            for (int i = 0; i < rejects.size(); i++) {
                Reject reject = rejects.get(i);
                batch.bind("import", importId)
                        .bind("position", from + i)
                        .bind("file", reject.file())
                        .bind("line", reject.line())
                        .bind("column", reject.column())
                        .bind("cell", reject.value())
                        .bind("reason", reject.reason())
                        .bind("row", reject.row())
                        .bind("number", reject.number())
                        .add();
            }
            batch.execute();
        }
    }

    static List<Reject> of(Handle handle, long importId, int from, int count) {
        return handle.createQuery("""
                        SELECT file, line, column_name, cell, reason, row_text, number FROM reject
                         WHERE import_id = :import ORDER BY position OFFSET :from ROWS FETCH NEXT :count ROWS ONLY
                        """)
                .bind("import", importId)
                .bind("from", from)
                .bind("count", count)
                .map((row, context) -> reject(row))
                .list();
    }

    static Reject reject(ResultSet row) throws SQLException {
        return new Reject(
                row.getString("file"),
                row.getLong("line"),
                row.getString("column_name"),
                row.getString("cell"),
                row.getString("reason"),
                row.getString("row_text"),
                row.getLong("number"));
    }
}
