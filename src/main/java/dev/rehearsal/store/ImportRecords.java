package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.Mapping;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The imports as rows of their tables. Called on the database's thread. */
final class ImportRecords {
    private ImportRecords() {}

    static long begin(Handle handle, long datasetId, DataKind kind, Mapping mapping, List<ImportFile> files, Instant at)
            throws IOException {
        long id = handle.createUpdate("""
                        INSERT INTO import (dataset_id, kind, state, mapping, started_at, row_count, added, replaced,
                                            duplicates, rejects)
                        VALUES (:dataset, :kind, :state, :mapping, :at, 0, 0, 0, 0, 0)
                        """)
                .bind("dataset", datasetId)
                .bind("kind", kind.id())
                .bind("state", ImportState.RUNNING.id())
                .bind("mapping", mapping.toJson())
                .bind("at", at)
                .executeAndReturnGeneratedKeys("import_id")
                .mapTo(Long.class)
                .one();
        for (int position = 0; position < files.size(); position++) {
            ImportFile file = files.get(position);
            handle.createUpdate("""
                            INSERT INTO import_source (import_id, position, name, path, size_bytes, sha256, names_rows)
                            VALUES (:import, :position, :name, :path, :bytes, '', :namesRows)
                            """)
                    .bind("import", id)
                    .bind("position", position)
                    .bind("name", file.name())
                    .bind("path", file.path())
                    .bind("bytes", file.bytes())
                    .bind("namesRows", file.namesRows())
                    .execute();
        }
        return id;
    }

    /** The checksums of the files, in their order. */
    static void setSums(Handle handle, long importId, List<String> sums) {
        for (int position = 0; position < sums.size(); position++) {
            handle.createUpdate(
                            "UPDATE import_source SET sha256 = :sha256 WHERE import_id = :import AND position = :position")
                    .bind("sha256", sums.get(position))
                    .bind("import", importId)
                    .bind("position", position)
                    .execute();
        }
    }

    static void count(Handle handle, long importId, ImportCounts counts) {
        handle.createUpdate("""
                        UPDATE import SET row_count = :rows, added = :added, replaced = :replaced,
                                          duplicates = :duplicates, rejects = :rejects
                         WHERE import_id = :id
                        """)
                .bind("rows", counts.rows())
                .bind("added", counts.added())
                .bind("replaced", counts.replaced())
                .bind("duplicates", counts.duplicates())
                .bind("rejects", counts.rejects())
                .bind("id", importId)
                .execute();
    }

    /** What is known of all rows only when they were read: how many there are, and how many of the kept ones are alike. */
    static void sumUp(Handle handle, long importId, ImportSummary summary) {
        handle.createUpdate("UPDATE import SET row_count = :rows, alike = LEAST(:alike, added) WHERE import_id = :id")
                .bind("rows", summary.rows())
                .bind("alike", summary.repeated())
                .bind("id", importId)
                .execute();
    }

    static void finish(Handle handle, long importId, ImportState state, Instant at) {
        handle.createUpdate("UPDATE import SET state = :state, finished_at = :at WHERE import_id = :id")
                .bind("state", state.id())
                .bind("at", at)
                .bind("id", importId)
                .execute();
    }

    static ImportRecord find(Handle handle, long importId) {
        return records(
                        handle,
                        handle.createQuery("SELECT * FROM import WHERE import_id = :id")
                                .bind("id", importId))
                .getFirst();
    }

    static @Nullable ImportState stateOf(Handle handle, long importId) {
        return handle.createQuery("SELECT state FROM import WHERE import_id = :id")
                .bind("id", importId)
                .mapTo(String.class)
                .findOne()
                .map(ImportState::of)
                .orElse(null);
    }

    static List<ImportRecord> of(Handle handle, long datasetId) {
        return records(
                handle,
                handle.createQuery("SELECT * FROM import WHERE dataset_id = :dataset ORDER BY import_id DESC")
                        .bind("dataset", datasetId));
    }

    static List<Long> running(Handle handle) {
        return handle.createQuery("SELECT import_id FROM import WHERE state = :state")
                .bind("state", ImportState.RUNNING.id())
                .mapTo(Long.class)
                .list();
    }

    static List<ImportRecord> interrupted(Handle handle) {
        return records(
                handle,
                handle.createQuery("""
                                SELECT * FROM import i WHERE state = :interrupted AND NOT EXISTS (
                                    SELECT 1 FROM import later JOIN import_source s ON s.import_id = later.import_id
                                      JOIN import_source mine ON mine.import_id = i.import_id AND (mine.sha256 = s.sha256
                                        OR mine.sha256 = '' AND mine.path = s.path AND mine.size_bytes = s.size_bytes)
                                     WHERE later.dataset_id = i.dataset_id AND later.import_id > i.import_id
                                       AND later.state = :complete)
                                 ORDER BY import_id DESC
                                """)
                        .bind("interrupted", ImportState.INTERRUPTED.id())
                        .bind("complete", ImportState.COMPLETE.id()));
    }

    /** How the rows of a file of this name were named when it was imported into the dataset before. */
    static Optional<Boolean> namesRows(Handle handle, long datasetId, String name) {
        return handle.createQuery("""
                        SELECT names_rows FROM import_source s JOIN import i ON i.import_id = s.import_id
                         WHERE i.dataset_id = :dataset AND i.kind = :kind AND s.name = :name
                           AND EXISTS (SELECT 1 FROM data_block b WHERE b.import_id = i.import_id)
                         ORDER BY i.import_id FETCH FIRST ROW ONLY
                        """)
                .bind("dataset", datasetId)
                .bind("kind", DataKind.EVENTS.id())
                .bind("name", name)
                .mapTo(Boolean.class)
                .findOne();
    }

    private static List<ImportRecord> records(Handle handle, Query query) {
        return query.map((row, context) -> record(handle, row)).list();
    }

    private static ImportRecord record(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("import_id");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportRecord(
                id,
                row.getLong("dataset_id"),
                DataKind.of(row.getString("kind")),
                ImportState.of(row.getString("state")),
                files(handle, id),
                row.getString("mapping"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(finished).map(OffsetDateTime::toInstant),
                row.getLong("row_count"),
                row.getLong("added"),
                row.getLong("replaced"),
                row.getLong("duplicates"),
                row.getLong("rejects"),
                row.getLong("alike"));
    }

    private static List<ImportedFile> files(Handle handle, long importId) {
        return handle.createQuery(
                        "SELECT name, path, size_bytes, sha256 FROM import_source WHERE import_id = :id ORDER BY position")
                .bind("id", importId)
                .map((row, context) -> new ImportedFile(
                        row.getString("name"),
                        row.getString("path"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")))
                .list();
    }
}
