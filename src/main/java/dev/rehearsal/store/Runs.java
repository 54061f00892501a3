package dev.rehearsal.store;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Replays that were kept: their hashes and figures, not their rows, which the same replay gives again. */
public final class Runs {
    private final Database database;
    private final Clock clock;

    Runs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a result of a replay over the whole of a dataset, which is taken to be as it was then. */
    public RunRecord keep(Dataset dataset, ReplayResult result) throws WorkspaceProblem {
        return keep(List.of(dataset), null, "", result);
    }

    /**
     * Keeps a result of a replay over datasets together, of which there is at least one and which are taken to be as they
     * were then, with the pack that was replayed.
     *
     * @param until the instant up to which it was asked for, in milliseconds; null for the whole log
     */
    public RunRecord keep(List<Dataset> datasets, @Nullable Long until, String person, ReplayResult result)
            throws WorkspaceProblem {
        RunWriting writing = new RunWriting(datasets, until, person, result);
        return database.write(handle -> new RunRows(handle)
                .of(writing.write(handle, clock.instant(), engine()))
                .orElseThrow());
    }

    /** The program and its version. */
    private static String engine() {
        String version = Runs.class.getPackage().getImplementationVersion();
        return "rehearsal " + (version == null ? "development" : version);
    }

    /** Newest first. */
    public List<RunRecord> list() throws WorkspaceProblem {
        return database.read(handle -> new RunRows(handle).all());
    }

    /** Gives a run a name; an empty one takes it away. */
    public void rename(long runId, String name) throws WorkspaceProblem {
        database.change(handle -> handle.createUpdate("UPDATE run SET name = :name WHERE run_id = :id")
                .bind("name", name.strip())
                .bind("id", runId)
                .execute());
    }

    /** Forgets a run, and the pack that it kept where no other run has the same. */
    public void delete(long runId) throws WorkspaceProblem {
        database.change(handle -> {
            handle.createUpdate("DELETE FROM run WHERE run_id = :id")
                    .bind("id", runId)
                    .execute();
            handle.execute("DELETE FROM run_pack WHERE pack_sha256 NOT IN (SELECT pack_sha256 FROM run)");
        });
    }

    /** The pack that a run replayed, as it was then; empty of a run from before packs were kept. */
    public Optional<RulePack> pack(RunRecord run) throws WorkspaceProblem {
        Optional<String> content =
                database.read(handle -> handle.createQuery("SELECT content FROM run_pack WHERE pack_sha256 = :sha256")
                        .bind("sha256", run.packSha256())
                        .mapTo(String.class)
                        .findOne());
        try {
            return content.isEmpty() ? Optional.empty() : Optional.of(PackReader.read(content.get()));
        } catch (PackInvalid invalid) {
            throw new IllegalStateException("the pack of run " + run.id() + " cannot be read again", invalid);
        }
    }

    /** Whether a result is what the run found, to the last row. */
    public static boolean isSame(RunRecord run, ReplayResult result) {
        return run.resultSha256().equals(ResultDigest.of(result));
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
