package dev.rehearsal.store;

import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds out which files have contents that were imported before. A file is only hashed if one of its size was. */
final class ImportsBefore {
    private ImportsBefore() {}

    static List<ImportedBefore> of(Database database, Optional<Long> datasetId, List<Source> sources)
            throws WorkspaceProblem {
        List<ImportedBefore> all = new ArrayList<>();
        for (Source source : sources) {
            if (source.path().filter(Files::isRegularFile).isPresent()) {
                of(database, datasetId, source, source.path().get()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<ImportedBefore> of(Database database, Optional<Long> datasetId, Source source, Path path)
            throws WorkspaceProblem {
        try {
            long bytes = Files.size(path);
            if (database.read(handle -> find(handle, source.name(), datasetId, bytes, ""))
                    .isEmpty()) {
                return Optional.empty();
            }
            String sha256 = FileSums.sha256(path, () -> false);
            return database.read(handle -> find(handle, source.name(), datasetId, bytes, sha256));
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(path, failed);
        }
    }

    /** The first import, of those whose rows are there, of a file of this size and, unless it is empty, of this hash. */
    private static Optional<ImportedBefore> find(
            Handle handle, String name, Optional<Long> datasetId, long bytes, String sha256) {
        return handle.createQuery("""
                        SELECT s.name, i.import_id, i.dataset_id, d.name AS dataset, i.started_at
                          FROM import_source s JOIN import i ON i.import_id = s.import_id
                          JOIN dataset d ON d.dataset_id = i.dataset_id
                         WHERE s.size_bytes = :bytes AND (s.sha256 = :sha256 OR :sha256 = '')
                           AND (i.dataset_id = :dataset OR :anywhere)
                           AND i.state IN (:complete, :kept)
                         ORDER BY i.import_id FETCH FIRST ROW ONLY
                        """)
                .bind("bytes", bytes)
                .bind("sha256", sha256)
                .bind("dataset", datasetId.orElse(0L))
                .bind("anywhere", datasetId.isEmpty())
                .bind("complete", ImportState.COMPLETE.id())
                .bind("kept", ImportState.KEPT.id())
                .map((row, context) -> before(name, row))
                .findOne();
    }

    private static ImportedBefore before(String name, ResultSet row) throws SQLException {
        return new ImportedBefore(
                name,
                row.getString("name"),
                row.getLong("import_id"),
                row.getLong("dataset_id"),
                row.getString("dataset"),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }
}
