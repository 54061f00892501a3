package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which import of a dataset left out which line of which file, the newest where several did. */
final class RejectedRows {
    private final Database database;
    private final Map<Place, Known> known = new HashMap<>();

    private record Place(String file, long line) {}

    /** A row that is known: its import and its number in the file. */
    record Known(long importId, long number) {}

    private record Found(Place place, Known row) {}

    /** How the rows of a file were read. */
    record Reading(Mapping mapping, String header, boolean namesRows, ImportRecord record) {}

    private RejectedRows(Database database) {
        this.database = database;
    }

    static RejectedRows of(Database database, long datasetId) throws WorkspaceProblem {
        RejectedRows rows = new RejectedRows(database);
        List<Found> found = database.read(handle -> handle.createQuery("""
                        SELECT r.import_id, r.file, r.line, r.number FROM reject r
                          JOIN import i ON i.import_id = r.import_id
                         WHERE i.dataset_id = :dataset ORDER BY r.import_id
                        """)
                .bind("dataset", datasetId)
                .map((row, context) -> new Found(
                        new Place(row.getString("file"), row.getLong("line")),
                        new Known(row.getLong("import_id"), row.getLong("number"))))
                .list());
        found.forEach(row -> rows.known.put(row.place(), row.row()));
        return rows;
    }

    Optional<Known> find(String file, long line) {
        return Optional.ofNullable(known.get(new Place(file, line)));
    }

    /** How an import read a file; of a file of rejects, which is the only one of its import, as the file behind it. */
    Reading reading(long importId, String file) throws WorkspaceProblem, InputProblem {
        ImportRecord record = database.read(handle -> ImportRecords.find(handle, importId));
        Mapping mapping = Mapping.parse("the mapping of the import", record.mapping());
        return database.read(handle -> reading(handle, record, mapping, file));
    }

    private static Reading reading(Handle handle, ImportRecord record, Mapping mapping, String file) {
        return handle.createQuery("""
                        SELECT header, names_rows FROM import_source
                         WHERE import_id = :import ORDER BY CASE WHEN name = :file THEN 0 ELSE 1 END, position
                         FETCH FIRST ROW ONLY
                        """)
                .bind("import", record.id())
                .bind("file", file)
                .map((row, context) ->
                        new Reading(mapping, row.getString("header"), row.getBoolean("names_rows"), record))
                .one();
    }
}
