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
        long dataset = row.getLong("dataset_id");
        String sha256 = row.getString("dataset_sha256");
        return new Evidence(
                row.getLong("run_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                dataset,
                row.getString("dataset_name"),
                sha256,
                row.getString("result_sha256"),
                row.getString("engine"),
                since(dataset, sha256));
    }

    private Evidence.Since since(long dataset, String sha256) {
        boolean there = handle.createQuery("SELECT COUNT(*) FROM dataset WHERE dataset_id = :id")
                        .bind("id", dataset)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!there) {
            return Evidence.Since.DELETED;
        }
        return Datasets.sha256(handle, List.of(dataset)).equals(sha256) ? Evidence.Since.SAME : Evidence.Since.CHANGED;
    }
}
