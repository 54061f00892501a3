package dev.rehearsal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the replays that speak for a document, in the tables of runs. Called on the database's thread. */
final class EvidenceRows {
    private static final String SELECT = """
            SELECT r.run_id, r.at, r.dataset_id, r.dataset_name, r.dataset_sha256, r.result_sha256, r.engine
              FROM run r
            """;

    private final Handle handle;

    EvidenceRows(Handle handle) {
        this.handle = handle;
    }

    /** The newest replay that had the document with this content, on data that had a name. */
    Optional<Evidence> of(String kind, String id, String contentSha256) {
        return handle.createQuery(SELECT + """
                          JOIN run_content c ON c.run_id = r.run_id
                         WHERE c.kind = :kind AND c.document_id = :id AND c.content_sha256 = :sha256
                           AND r.dataset_name <> ''
                         ORDER BY r.run_id DESC FETCH FIRST ROW ONLY
                        """)
                .bind("kind", kind)
                .bind("id", id)
                .bind("sha256", contentSha256)
                .map((row, context) -> evidence(row))
                .findOne();
    }

    /** The newest replay of data with this digest that had the document with this content. */
    Optional<Evidence> on(String kind, String id, String contentSha256, String datasetSha256) {
        return handle.createQuery(SELECT + """
                          JOIN run_content c ON c.run_id = r.run_id
                         WHERE c.kind = :kind AND c.document_id = :id AND c.content_sha256 = :sha256
                           AND r.dataset_sha256 = :dataset
                         ORDER BY r.run_id DESC FETCH FIRST ROW ONLY
                        """)
                .bind("kind", kind)
                .bind("id", id)
                .bind("sha256", contentSha256)
                .bind("dataset", datasetSha256)
                .map((row, context) -> evidence(row))
                .findOne();
    }

    /** The replay with these hashes, which an approval names. */
    Optional<Evidence> ofHashes(String datasetSha256, String resultSha256) {
        return handle.createQuery(SELECT + """
                         WHERE r.dataset_sha256 = :dataset AND r.result_sha256 = :result
                         ORDER BY r.run_id DESC FETCH FIRST ROW ONLY
                        """)
                .bind("dataset", datasetSha256)
                .bind("result", resultSha256)
                .map((row, context) -> evidence(row))
                .findOne();
    }

    private Evidence evidence(ResultSet row) throws SQLException {
        long run = row.getLong("run_id");
        String sha256 = row.getString("dataset_sha256");
        return new Evidence(
                run,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("dataset_id"),
                row.getString("dataset_name"),
                sha256,
                row.getString("result_sha256"),
                row.getString("engine"),
                since(run, sha256));
    }

    /** Several datasets that were replayed together have to be there together. */
    private Evidence.Since since(long run, String sha256) {
        List<Long> datasets = handle.createQuery(
                        "SELECT dataset_id FROM run_dataset WHERE run_id = :run ORDER BY position")
                .bind("run", run)
                .mapTo(Long.class)
                .list();
        int there =
                handle.createQuery("""
                        SELECT COUNT(*) FROM run_dataset r JOIN dataset d ON d.dataset_id = r.dataset_id
                         WHERE r.run_id = :run
                        """).bind("run", run).mapTo(Integer.class).one();
        if (datasets.isEmpty() || there < datasets.size()) {
            return Evidence.Since.DELETED;
        }
        return Datasets.sha256(handle, datasets).equals(sha256) ? Evidence.Since.SAME : Evidence.Since.CHANGED;
    }
}
