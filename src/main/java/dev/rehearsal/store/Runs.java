package dev.rehearsal.store;

import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What replays over the workspace found: per rule how often each gate let it through or held it back. */
public final class Runs {
    private static final String REACH = "reach";

    private final Database database;
    private final Clock clock;

    /** What stood behind an approval: the hashes of what was replayed and of what came of it. */
    record Evidence(String datasetSha256, String resultSha256, String engine) {}

    private record Count(int rule, String outcome, String reason) {}

    Runs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the counts of a result as the last one of each of its rules. */
    public void keep(String datasetSha256, ReplayResult result) throws WorkspaceProblem {
        Map<Count, Long> counts = counts(result);
        String summary = "{\"events\":" + result.events() + ",\"decisions\":"
                + result.decisions().size() + "}";
        database.change(handle -> {
            long run = handle.createUpdate("INSERT INTO run (at, dataset_sha256, pack_sha256, result_sha256, engine,"
                            + " summary) VALUES (:at, :dataset, :pack, :result, :engine, :summary)")
                    .bind("at", clock.instant())
                    .bind("dataset", datasetSha256)
                    .bind("pack", PackWriter.contentSha256(result.pack()))
                    .bind("result", sha256(result))
                    .bind("engine", engine())
                    .bind("summary", summary)
                    .executeAndReturnGeneratedKeys("run_id")
                    .mapTo(Long.class)
                    .one();
            for (int rule = 0; rule < result.pack().rules().size(); rule++) {
                counts.putIfAbsent(new Count(rule, Outcome.FIRED.name(), ""), 0L);
            }
            counts.forEach((count, times) ->
                    insert(handle, run, result.rule(count.rule()).id(), count, times));
        });
    }

    private static void insert(Handle handle, long run, String rule, Count count, long times) {
        handle.createUpdate("INSERT INTO run_count (run_id, rule_id, outcome, reason, occurrences)"
                        + " VALUES (:run, :rule, :outcome, :reason, :times)")
                .bind("run", run)
                .bind("rule", rule)
                .bind("outcome", count.outcome())
                .bind("reason", count.reason())
                .bind("times", times)
                .execute();
    }

    private static Map<Count, Long> counts(ReplayResult result) {
        Map<Count, Long> counts = new HashMap<>();
        Set<Long> reached = new HashSet<>();
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            int rule = decisions.rule(row);
            Outcome outcome = decisions.outcome(row);
            counts.merge(new Count(rule, outcome.name(), decisions.reason(row).id()), 1L, Long::sum);
            if (outcome == Outcome.FIRED && reached.add(((long) rule << 32) | decisions.customer(row))) {
                counts.merge(new Count(rule, REACH, ""), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** The same for the same decisions, whichever run made them. */
    public static String sha256(ReplayResult result) {
        StringBuilder text = new StringBuilder();
        DecisionTable decisions = result.decisions();
        for (int row : result.decisionOrder()) {
            text.append(decisions.at(row))
                    .append(',')
                    .append(result.customerId(decisions.customer(row)))
                    .append(',')
                    .append(result.rule(decisions.rule(row)).id())
                    .append(',')
                    .append(decisions.outcome(row))
                    .append(',')
                    .append(decisions.reason(row))
                    .append('\n');
        }
        return CanonicalJson.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String engine() {
        String version = Runs.class.getPackage().getImplementationVersion();
        return "rehearsal " + (version == null ? "development" : version);
    }

    static StoredRule.LastResult resultOf(Handle handle, long run, String rule) {
        return new StoredRule.LastResult(
                count(handle, run, rule, Outcome.FIRED.name()), count(handle, run, rule, REACH));
    }

    private static long count(Handle handle, long run, String rule, String outcome) {
        return handle.createQuery("SELECT COALESCE(SUM(occurrences), 0) FROM run_count"
                        + " WHERE run_id = :run AND rule_id = :rule AND outcome = :outcome")
                .bind("run", run)
                .bind("rule", rule)
                .bind("outcome", outcome)
                .mapTo(Long.class)
                .one();
    }

    static Optional<Evidence> newestWith(Handle handle, String rule) {
        return handle.createQuery("SELECT dataset_sha256, result_sha256, engine FROM run"
                        + " WHERE run_id = (SELECT MAX(run_id) FROM run_count WHERE rule_id = :rule)")
                .bind("rule", rule)
                .map((row, context) -> new Evidence(row.getString(1), row.getString(2), row.getString(3)))
                .findOne();
    }
}
