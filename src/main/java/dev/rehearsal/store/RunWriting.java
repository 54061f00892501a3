package dev.rehearsal.store;

import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes a run into its tables. What takes long is worked out when this is made, before anybody waits for the database. */
final class RunWriting {
    private final List<Dataset> datasets;
    private final @Nullable Long until;
    private final String person;
    private final ReplayResult result;
    private final String packSha256;
    private final String resultSha256;
    private final List<RunCount> counts;

    RunWriting(List<Dataset> datasets, @Nullable Long until, String person, ReplayResult result) {
        this.datasets = datasets;
        this.until = until;
        this.person = person;
        this.result = result;
        this.packSha256 = PackWriter.contentSha256(result.pack());
        this.resultSha256 = ResultDigest.of(result);
        this.counts = RunTally.of(result);
    }

    /** Returns the number of the run. */
    long write(Handle handle, java.time.Instant now, String engine) throws WorkspaceProblem {
        long id = handle.createUpdate("""
                        INSERT INTO run (at, person, until_time, dataset_id, dataset_name, dataset_sha256, pack_sha256,
                                         result_sha256, engine, horizon, events, summary)
                        VALUES (:at, :person, :until, :id, :name, :dataset, :pack, :result, :engine, :horizon, :events,
                                :summary)
                        """)
                .bind("at", now)
                .bind("person", person)
                .bind("until", until)
                .bind("id", datasets.getFirst().id())
                .bind("name", datasets.stream().map(Dataset::name).collect(Collectors.joining(" + ")))
                .bind("dataset", Datasets.sha256(handle, ids(datasets)))
                .bind("pack", packSha256)
                .bind("result", resultSha256)
                .bind("engine", engine)
                .bind("horizon", result.horizon())
                .bind("events", result.events())
                .bind("summary", RunTally.summary(result, counts))
                .executeAndReturnGeneratedKeys("run_id")
                .mapTo(Long.class)
                .one();
        insertDatasets(handle, id);
        handle.createUpdate("MERGE INTO run_pack KEY (pack_sha256) VALUES (:sha256, :content)")
                .bind("sha256", packSha256)
                .bind("content", PackWriter.write(result.pack()))
                .execute();
        insertContents(handle, id, result.pack());
        insertCounts(handle, id);
        return id;
    }

    static List<Long> ids(List<Dataset> datasets) {
        return datasets.stream().map(Dataset::id).toList();
    }

    private void insertDatasets(Handle handle, long id) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO run_dataset (run_id, position, dataset_id, name) VALUES (:run, :position, :id, :name)");
        for (int position = 0; position < datasets.size(); position++) {
            batch.bind("run", id)
                    .bind("position", position)
                    .bind("id", datasets.get(position).id())
                    .bind("name", datasets.get(position).name())
                    .add();
        }
        batch.execute();
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

    private void insertCounts(Handle handle, long id) {
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
}
