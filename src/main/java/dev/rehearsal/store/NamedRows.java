package dev.rehearsal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The rows that imports of a dataset left out or skipped and that name one of some customers. Of a row that was left out
 * nobody knows which part is the customer, so any word of it that is the id counts.
 */
record NamedRows(List<Position> rejects, int duplicates, long datasetId, Set<String> ids) {
    static final NamedRows NONE = new NamedRows(List.of(), 0, 0, Set.of());

    /** Where a row stands in the table of rejects. */
    record Position(long importId, int position) {}

    private record Found(Position position, String row) {}

    static NamedRows of(Handle handle, long datasetId, Set<String> ids) {
        if (ids.isEmpty()) {
            return NONE;
        }
        List<Position> rejects = new ArrayList<>();
        handle.createQuery("""
                        SELECT r.import_id, r.position, r.row_text FROM reject r
                          JOIN import i ON i.import_id = r.import_id WHERE i.dataset_id = :dataset
                        """)
                .bind("dataset", datasetId)
                .map((row, context) -> new Found(
                        new Position(row.getLong("import_id"), row.getInt("position")), row.getString("row_text")))
                .forEach(found -> {
                    if (ids.stream().anyMatch(id -> names(found.row(), id))) {
                        rejects.add(found.position());
                    }
                });
        int duplicates = 0;
        for (String id : ids) {
            duplicates += handle.createQuery("""
                            SELECT COUNT(*) FROM duplicate d JOIN import i ON i.import_id = d.import_id
                             WHERE i.dataset_id = :dataset AND d.customer_id = :customer
                            """)
                    .bind("dataset", datasetId)
                    .bind("customer", id)
                    .mapTo(Integer.class)
                    .one();
        }
        return new NamedRows(rejects, duplicates, datasetId, Set.copyOf(ids));
    }

    /** Whether the id stands in the text with neither a letter nor a digit before or behind it. */
    static boolean names(String text, String id) {
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            int end = at + id.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    void delete(Handle handle) {
        for (Position reject : rejects) {
            handle.createUpdate("DELETE FROM reject WHERE import_id = :import AND position = :position")
                    .bind("import", reject.importId())
                    .bind("position", reject.position())
                    .execute();
        }
        for (String id : ids) {
            handle.createUpdate("""
                            DELETE FROM duplicate WHERE customer_id = :customer
                               AND import_id IN (SELECT import_id FROM import WHERE dataset_id = :dataset)
                            """)
                    .bind("customer", id)
                    .bind("dataset", datasetId)
                    .execute();
        }
    }
}
