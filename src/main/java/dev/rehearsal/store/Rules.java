package dev.rehearsal.store;

import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Ids;
import dev.rehearsal.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a workspace, each with its versions and its way from draft over review to approval. Saving over anything
 * but a draft makes a new draft; the approved version stays what is exported until another one is approved.
 */
public final class Rules {
    private static final String SELECT = """
            SELECT d.document_id, d.current_version, d.approved_version, d.archived, v.status, v.content,
                   (SELECT MAX(run_id) FROM run_count c WHERE c.rule_id = d.document_id) AS last_run
              FROM document d JOIN document_version v
                ON v.kind = d.kind AND v.document_id = d.document_id AND v.version = d.current_version
             WHERE d.kind = 'rule'
            """;

    private final Database database;
    private final Clock clock;

    Rules(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All rules by id, archived ones included. */
    public List<StoredRule> list() throws WorkspaceProblem {
        return database.read(handle -> list(handle, SELECT + " ORDER BY d.document_id", null));
    }

    public Optional<StoredRule> find(String id) throws WorkspaceProblem {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<StoredRule> find(Handle handle, String id) {
        return list(handle, SELECT + " AND d.document_id = :id", id).stream().findFirst();
    }

    private static List<StoredRule> list(Handle handle, String sql, @Nullable String id) {
        var query = handle.createQuery(sql);
        if (id != null) {
            query.bind("id", id);
        }
        return query.map((row, context) -> stored(handle, row)).list();
    }

    private static StoredRule stored(Handle handle, ResultSet row) throws SQLException {
        int approved = row.getInt("approved_version");
        OptionalInt approvedVersion = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(approved);
        long lastRun = row.getLong("last_run");
        Optional<StoredRule.LastResult> lastResult =
                row.wasNull() ? Optional.empty() : Optional.of(Runs.resultOf(handle, lastRun, row.getString(1)));
        RuleState state = row.getBoolean("archived") ? RuleState.ARCHIVED : RuleState.valueOf(row.getString("status"));
        return new StoredRule(
                rule(row.getString("content")), row.getInt("current_version"), state, approvedVersion, lastResult);
    }

    /** The rule of a text that this class wrote. */
    static Rule rule(String content) {
        try {
            return PackReader.readRule(content);
        } catch (PackInvalid damaged) {
            throw new IllegalStateException("a rule of the workspace cannot be read: " + damaged.getMessage(), damaged);
        }
    }

    /** The versions of a rule, newest first. */
    public List<RuleRevision> revisions(String id) throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("""
                        SELECT version, content, status, saved_at, saved_by,
                               (SELECT s.comment FROM document_step s
                                 WHERE s.kind = v.kind AND s.document_id = v.document_id AND s.version = v.version
                                 ORDER BY s.step_id DESC LIMIT 1) AS comment
                          FROM document_version v
                         WHERE kind = 'rule' AND document_id = :id ORDER BY version DESC
                        """)
                .bind("id", id)
                .map((row, context) -> revision(row))
                .list());
    }

    private static RuleRevision revision(ResultSet row) throws SQLException {
        String comment = row.getString("comment");
        return new RuleRevision(
                row.getInt("version"),
                rule(row.getString("content")),
                RuleState.valueOf(row.getString("status")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"),
                comment == null ? "" : comment);
    }

    /** Keeps the rule as a draft, unless the newest version says the same already. */
    public void save(Rule rule, String person) throws WorkspaceProblem {
        database.change(handle -> save(handle, rule, person));
    }

    void save(Handle handle, Rule rule, String person) {
        Optional<StoredRule> before = find(handle, rule.id());
        if (before.isEmpty()) {
            handle.createUpdate("INSERT INTO document (kind, document_id, current_version, approved_version, archived)"
                            + " VALUES ('rule', :id, 1, NULL, FALSE)")
                    .bind("id", rule.id())
                    .execute();
            insert(handle, rule, 1, person);
        } else if (!before.get().rule().equals(rule)) {
            int version = before.get().version();
            if (before.get().state() == RuleState.DRAFT) {
                handle.createUpdate("DELETE FROM document_version"
                                + " WHERE kind = 'rule' AND document_id = :id AND version = :version")
                        .bind("id", rule.id())
                        .bind("version", version)
                        .execute();
                insert(handle, rule, version, person);
            } else {
                insert(handle, rule, version + 1, person);
            }
        }
    }

    private void insert(Handle handle, Rule rule, int version, String person) {
        handle.createUpdate("INSERT INTO document_version"
                        + " (kind, document_id, version, name, status, content, content_sha256, saved_at, saved_by)"
                        + " VALUES ('rule', :id, :version, :name, 'DRAFT', :content, :sha256, :at, :person)")
                .bind("id", rule.id())
                .bind("version", version)
                .bind("name", rule.name())
                .bind("content", PackWriter.canonical(rule))
                .bind("sha256", sha256(rule))
                .bind("at", clock.instant())
                .bind("person", person)
                .execute();
        handle.createUpdate("UPDATE document SET current_version = :version, archived = FALSE"
                        + " WHERE kind = 'rule' AND document_id = :id")
                .bind("id", rule.id())
                .bind("version", version)
                .execute();
    }

    private static String sha256(Rule rule) {
        return CanonicalJson.sha256(PackWriter.canonical(rule).getBytes(StandardCharsets.UTF_8));
    }

    public void submit(String id, String person) throws WorkspaceProblem {
        database.change(handle -> move(handle, id, RuleState.DRAFT, RuleState.IN_REVIEW, person, ""));
    }

    public void sendBack(String id, String person, String comment) throws WorkspaceProblem {
        database.change(handle -> move(handle, id, RuleState.IN_REVIEW, RuleState.DRAFT, person, comment));
    }

    /** Lets the version in review out, with the newest run as evidence where there is one. */
    public void approve(String id, String person, String comment) throws WorkspaceProblem {
        database.change(handle -> {
            StoredRule rule = move(handle, id, RuleState.IN_REVIEW, RuleState.APPROVED, person, comment);
            Optional<Runs.Evidence> evidence = Runs.newestWith(handle, id);
            handle.createUpdate("UPDATE document SET approved_version = :version"
                            + " WHERE kind = 'rule' AND document_id = :id")
                    .bind("id", id)
                    .bind("version", rule.version())
                    .execute();
            handle.createUpdate("INSERT INTO approval (kind, document_id, version, approved_by, approved_at, comment,"
                            + " content_sha256, dataset_sha256, result_sha256, engine) VALUES ('rule', :id, :version,"
                            + " :person, :at, :comment, :content, :dataset, :result, :engine)")
                    .bind("id", id)
                    .bind("version", rule.version())
                    .bind("person", person)
                    .bind("at", clock.instant())
                    .bind("comment", comment)
                    .bind("content", sha256(rule.rule()))
                    .bind("dataset", evidence.map(Runs.Evidence::datasetSha256).orElse(null))
                    .bind("result", evidence.map(Runs.Evidence::resultSha256).orElse(null))
                    .bind("engine", evidence.map(Runs.Evidence::engine).orElse(null))
                    .execute();
        });
    }

    /** Takes the rule out of use: it is exported no longer. Saving it again brings it back as a draft. */
    public void archive(String id, String person) throws WorkspaceProblem {
        database.change(handle -> {
            StoredRule rule = existing(handle, id);
            step(handle, id, rule.version(), RuleState.ARCHIVED, person, "");
            handle.createUpdate("UPDATE document SET archived = TRUE, approved_version = NULL"
                            + " WHERE kind = 'rule' AND document_id = :id")
                    .bind("id", id)
                    .execute();
        });
    }

    /** Makes a draft with the content of an older version. */
    public void restore(String id, int version, String person) throws WorkspaceProblem {
        Rule old = revisions(id).stream()
                .filter(revision -> revision.version() == version)
                .map(RuleRevision::rule)
                .findFirst()
                .orElseThrow(() -> WorkspaceProblem.refused(
                        "The rule " + id + " has no version " + version + "; choose one of the list."));
        database.change(handle -> {
            StoredRule newest = existing(handle, id);
            if (newest.state() == RuleState.ARCHIVED && newest.rule().equals(old)) {
                insert(handle, old, newest.version() + 1, person);
            } else {
                save(handle, old, person);
            }
        });
    }

    private static StoredRule existing(Handle handle, String id) throws WorkspaceProblem {
        return find(handle, id)
                .orElseThrow(() -> WorkspaceProblem.refused("There is no rule " + id + " in the workspace."));
    }

    private StoredRule move(Handle handle, String id, RuleState from, RuleState to, String person, String comment)
            throws WorkspaceProblem {
        StoredRule rule = existing(handle, id);
        if (rule.state() != from) {
            throw WorkspaceProblem.refused(
                    "The rule " + id + " is " + Ids.of(rule.state()).replace('_', ' ') + " by now; look at it again.");
        }
        handle.createUpdate("UPDATE document_version SET status = :status"
                        + " WHERE kind = 'rule' AND document_id = :id AND version = :version")
                .bind("status", to.name())
                .bind("id", id)
                .bind("version", rule.version())
                .execute();
        step(handle, id, rule.version(), to, person, comment);
        return rule;
    }

    private void step(Handle handle, String id, int version, RuleState to, String person, String comment) {
        handle.createUpdate("INSERT INTO document_step (kind, document_id, version, step, person, comment, at)"
                        + " VALUES ('rule', :id, :version, :step, :person, :comment, :at)")
                .bind("id", id)
                .bind("version", version)
                .bind("step", to.name())
                .bind("person", person)
                .bind("comment", comment)
                .bind("at", clock.instant())
                .execute();
    }
}
