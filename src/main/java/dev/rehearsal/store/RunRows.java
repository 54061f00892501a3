package dev.rehearsal.store;

import dev.rehearsal.replay.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads runs from their tables. Called on the database's thread. */
final class RunRows {
    private static final String SELECT = """
            SELECT r.*,
                   (SELECT COUNT(*) FROM run_content c WHERE c.run_id = r.run_id AND c.kind = 'rule') AS rules,
                   (SELECT COALESCE(SUM(decisions), 0) FROM run_count c
                     WHERE c.run_id = r.run_id AND c.outcome = :fired) AS fires
              FROM run r
            """;

    private final Handle handle;

    RunRows(Handle handle) {
        this.handle = handle;
    }

    /** Newest first. */
    List<RunRecord> all() {
        Map<Long, List<RunRecord.ReplayedDataset>> datasets = new HashMap<>();
        handle.createQuery("SELECT * FROM run_dataset ORDER BY run_id, position")
                .map((row, context) -> Map.entry(row.getLong("run_id"), dataset(row)))
                .forEach(each -> datasets.computeIfAbsent(each.getKey(), unseen -> new ArrayList<>())
                        .add(each.getValue()));
        return handle.createQuery(SELECT + " ORDER BY r.run_id DESC")
                .bind("fired", Outcome.FIRED.name())
                .map((row, context) -> record(row, datasets.getOrDefault(row.getLong("run_id"), List.of())))
                .list();
    }

    Optional<RunRecord> of(long id) {
        List<RunRecord.ReplayedDataset> datasets = handle.createQuery(
                        "SELECT * FROM run_dataset WHERE run_id = :id ORDER BY position")
                .bind("id", id)
                .map((row, context) -> dataset(row))
                .list();
        return handle.createQuery(SELECT + " WHERE r.run_id = :id")
                .bind("fired", Outcome.FIRED.name())
                .bind("id", id)
                .map((row, context) -> record(row, datasets))
                .findOne();
    }

    private static RunRecord.ReplayedDataset dataset(ResultSet row) throws SQLException {
        return new RunRecord.ReplayedDataset(row.getLong("dataset_id"), row.getString("name"));
    }

    private static RunRecord record(ResultSet row, List<RunRecord.ReplayedDataset> datasets) throws SQLException {
        long until = row.getLong("until_time");
        boolean whole = row.wasNull();
        return new RunRecord(
                row.getLong("run_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("person"),
                datasets,
                whole ? null : (Long) until,
                row.getString("dataset_sha256"),
                row.getString("pack_sha256"),
                row.getString("result_sha256"),
                row.getString("engine"),
                row.getLong("horizon"),
                row.getLong("events"),
                row.getInt("rules"),
                row.getLong("fires"));
    }
}
