package dev.rehearsal.store;

import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Replays that were kept: their hashes and figures, not their rows, which the same replay gives again. */
public final class Runs {
    private final Database database;
    private final Clock clock;

    Runs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a result of a replay over the dataset, which is taken to be as it was then. */
    public RunRecord keep(Dataset dataset, ReplayResult result) throws WorkspaceProblem {
        String packSha256 = PackWriter.contentSha256(result.pack());
        String resultSha256 = ResultDigest.of(result);
        List<RunCount> counts = RunTally.of(result);
        return database.write(handle -> {
            long id = handle.createUpdate("""
                            INSERT INTO run (at, dataset_id, dataset_name, dataset_sha256, pack_sha256, result_sha256,
                                             engine, horizon, events, summary)
                            VALUES (:at, :id, :name, :dataset, :pack, :result, :engine, :horizon, :events, :summary)
                            """)
                    .bind("at", clock.instant())
                    .bind("id", dataset.id())
                    .bind("name", dataset.name())
                    .bind("dataset", Datasets.sha256(handle, List.of(dataset.id())))
                    .bind("pack", packSha256)
                    .bind("result", resultSha256)
                    .bind("engine", engine())
                    .bind("horizon", result.horizon())
                    .bind("events", result.events())
                    .bind("summary", RunTally.summary(result, counts))
                    .executeAndReturnGeneratedKeys("run_id")
                    .mapTo(Long.class)
                    .one();
            insertContents(handle, id, result.pack());
            insertCounts(handle, id, counts);
            return handle.createQuery("SELECT * FROM run WHERE run_id = :id")
                    .bind("id", id)
                    .map((row, context) -> record(row))
                    .one();
        });
    }

    /** The program and its version. */
    private static String engine() {
        String version = Runs.class.getPackage().getImplementationVersion();
        return "rehearsal " + (version == null ? "development" : version);
    }

    private static void insertContents(Handle handle, long id, RulePack pack) {
        insert(handle, id, DocumentKind.RULE, pack.rules());
        insert(handle, id, DocumentKind.CAMPAIGN, pack.campaigns());
        insert(handle, id, DocumentKind.JOURNEY, pack.journeys());
    }

    private static <T> void insert(Handle handle, long id, DocumentKind<T> kind, List<T> contents) {
        if (!contents.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO run_content (run_id, kind, document_id, content_sha256)
                    VALUES (:run, :kind, :id, :sha256)
                    """);
            for (T content : contents) {
                batch.bind("run", id)
                        .bind("kind", kind.id())
                        .bind("id", kind.idOf().apply(content))
                        .bind("sha256", DocumentRows.sha256(kind.text().apply(content)))
                        .add();
            }
            batch.execute();
        }
    }

    private static void insertCounts(Handle handle, long id, List<RunCount> counts) {
        if (!counts.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO run_count (run_id, rule_id, outcome, reason, decisions, customers)
                    VALUES (:run, :rule, :outcome, :reason, :decisions, :customers)
                    """);
            for (RunCount count : counts) {
                batch.bind("run", id)
                        .bind("rule", count.ruleId())
                        .bind("outcome", count.outcome().name())
                        .bind("reason", count.reason().name())
                        .bind("decisions", count.decisions())
                        .bind("customers", count.customers())
                        .add();
            }
            batch.execute();
        }
    }

    /** Newest first. */
    public List<RunRecord> list() throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT * FROM run ORDER BY run_id DESC")
                .map((row, context) -> record(row))
                .list());
    }

    private static RunRecord record(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getLong("run_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("dataset_sha256"),
                row.getString("pack_sha256"),
                row.getString("result_sha256"),
                row.getString("engine"),
                row.getLong("horizon"),
                row.getLong("events"));
    }

    /** The figures of a run as JSON, as they were when it was kept. */
    public String summary(long runId) throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT summary FROM run WHERE run_id = :id")
                .bind("id", runId)
                .mapTo(String.class)
                .one());
    }

    /** What each rule decided in a run, by outcome and reason. */
    public List<RunCount> counts(long runId) throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM run_count WHERE run_id = :id ORDER BY rule_id, outcome, reason")
                .bind("id", runId)
                .map((row, context) -> new RunCount(
                        row.getString("rule_id"),
                        Outcome.valueOf(row.getString("outcome")),
                        Reason.valueOf(row.getString("reason")),
                        row.getLong("decisions"),
                        row.getLong("customers")))
                .list());
    }

    /** For each rule that was ever part of a run what the newest of those made of it, by rule id. */
    public Map<String, RuleResult> lastResults() throws WorkspaceProblem {
        return database.read(handle -> {
            Map<String, RuleResult> results = new TreeMap<>();
            handle.createQuery("""
                            SELECT newest.rule_id, newest.run_id, r.at, COALESCE(c.decisions, 0) AS fires,
                                   COALESCE(c.customers, 0) AS reach
                              FROM (SELECT document_id AS rule_id, MAX(run_id) AS run_id FROM run_content
                                     WHERE kind = 'rule' GROUP BY document_id) newest
                              JOIN run r ON r.run_id = newest.run_id
                              LEFT JOIN run_count c ON c.run_id = newest.run_id AND c.rule_id = newest.rule_id
                                                   AND c.outcome = :fired
                            """)
                    .bind("fired", Outcome.FIRED.name())
                    .map((row, context) -> Map.entry(
                            row.getString("rule_id"),
                            new RuleResult(
                                    row.getLong("run_id"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getLong("fires"),
                                    row.getLong("reach"))))
                    .forEach(entry -> results.put(entry.getKey(), entry.getValue()));
            return results;
        });
    }
}
