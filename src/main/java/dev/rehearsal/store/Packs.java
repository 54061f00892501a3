package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What goes out of a workspace as a pack and what comes in as one. */
public final class Packs {
    private static final String EXTRAS = "pack";

    private final Database database;
    private final Clock clock;
    private final Rules rules;

    Packs(Database database, Clock clock, Rules rules) {
        this.database = database;
        this.clock = clock;
        this.rules = rules;
    }

    /** The pack as it would go out now: approved rules, and what goes along with them. */
    public RulePack approved() throws WorkspaceProblem {
        return database.read(handle -> {
            List<Rule> approved = handle.createQuery("""
                            SELECT v.content FROM document d JOIN document_version v
                              ON v.kind = d.kind AND v.document_id = d.document_id AND v.version = d.approved_version
                             WHERE d.kind = 'rule' AND NOT d.archived ORDER BY d.document_id
                            """)
                    .map((row, context) -> Rules.rule(row.getString(1)))
                    .list();
            return assembled(extras(handle), approved, approvals(handle), nextVersion(handle));
        });
    }

    /** The newest version of every rule that is not archived, with what goes along with them. */
    public RulePack newest() throws WorkspaceProblem {
        List<Rule> newest = rules.list().stream()
                .filter(rule -> rule.state() != RuleState.ARCHIVED)
                .map(StoredRule::rule)
                .toList();
        RulePack extras = database.read(Packs::extras);
        return extras.withRules(newest);
    }

    private static RulePack assembled(RulePack extras, List<Rule> rules, List<Approval> approvals, int version) {
        return new RulePack(
                extras.packId(),
                extras.name(),
                version,
                null,
                extras.settings(),
                rules,
                extras.campaigns(),
                extras.journeys(),
                extras.templates(),
                extras.scoring(),
                extras.lifecycle(),
                extras.models(),
                approvals,
                List.of());
    }

    private static RulePack extras(Handle handle) {
        return handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", EXTRAS)
                .map((row, context) -> pack(row.getString(1)))
                .findOne()
                .orElse(RulePack.of(List.of()));
    }

    private static RulePack pack(String json) {
        try {
            return PackReader.read(json);
        } catch (PackInvalid damaged) {
            throw new IllegalStateException("the settings of the workspace cannot be read", damaged);
        }
    }

    private static List<Approval> approvals(Handle handle) {
        return handle.createQuery("""
                        SELECT a.document_id, a.version, a.approved_by, a.approved_at, a.comment, a.content_sha256,
                               a.dataset_sha256, a.result_sha256, a.engine
                          FROM approval a JOIN document d
                            ON d.kind = a.kind AND d.document_id = a.document_id AND d.approved_version = a.version
                         WHERE a.kind = 'rule' AND NOT d.archived ORDER BY a.document_id
                        """).map((row, context) -> approval(row)).list();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        String dataset = row.getString("dataset_sha256");
        return new Approval(
                row.getString("document_id"),
                "rule",
                row.getInt("version"),
                row.getString("approved_by"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant().toEpochMilli(),
                row.getString("comment"),
                row.getString("content_sha256"),
                dataset == null
                        ? null
                        : new Approval.Evidence(dataset, row.getString("result_sha256"), row.getString("engine")));
    }

    private static int nextVersion(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(pack_version), 0) + 1 FROM export")
                .mapTo(Integer.class)
                .one();
    }

    /** Takes the pack's rules in as drafts and replaces what goes along with them. */
    public void importDrafts(RulePack pack, String person) throws WorkspaceProblem {
        RulePack extras = new RulePack(
                pack.packId(),
                pack.name(),
                null,
                null,
                pack.settings(),
                List.of(),
                pack.campaigns(),
                pack.journeys(),
                pack.templates(),
                pack.scoring(),
                pack.lifecycle(),
                pack.models(),
                List.of(),
                List.of());
        database.change(handle -> {
            handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                    .bind("name", EXTRAS)
                    .bind("content", PackWriter.write(extras))
                    .execute();
            for (Rule rule : pack.rules()) {
                rules.save(handle, rule, person);
            }
        });
    }

    /** Writes the approved rules into a file, whole or not at all, and remembers the export. */
    public Export export(Path file, String person) throws WorkspaceProblem {
        RulePack draft = approved();
        RulePack pack = new RulePack(
                draft.packId(),
                draft.name(),
                draft.version(),
                clock.millis(),
                draft.settings(),
                draft.rules(),
                draft.campaigns(),
                draft.journeys(),
                draft.templates(),
                draft.scoring(),
                draft.lifecycle(),
                draft.models(),
                draft.approvals(),
                draft.cases());
        String json = PackWriter.write(pack);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Path target = file.toAbsolutePath().normalize();
        try {
            Path parent = target.getParent();
            Path written = Files.createTempFile(parent, ".rehearsal-", ".json");
            Files.write(written, bytes);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(target, failed);
        }
        return database.write(handle -> {
            handle.createUpdate(
                            "INSERT INTO export (path, pack_version, sha256, content_sha256, content, rules, at,"
                                    + " person) VALUES (:path, :version, :sha256, :content_sha256, :content, :rules, :at, :person)")
                    .bind("path", target.toString())
                    .bind("version", pack.version())
                    .bind("sha256", CanonicalJson.sha256(bytes))
                    .bind("content_sha256", PackWriter.contentSha256(pack))
                    .bind("content", json)
                    .bind("rules", pack.rules().size())
                    .bind("at", clock.instant())
                    .bind("person", person)
                    .execute();
            return exports(handle).getFirst();
        });
    }

    /** Every export so far, newest first. */
    public List<Export> exports() throws WorkspaceProblem {
        return database.read(Packs::exports);
    }

    private static List<Export> exports(Handle handle) {
        List<Export> exports = new ArrayList<>();
        handle.createQuery("SELECT at, path, pack_version, sha256, rules, person FROM export ORDER BY export_id DESC")
                .map((row, context) -> new Export(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("path"),
                        row.getInt("pack_version"),
                        row.getString("sha256"),
                        row.getInt("rules"),
                        row.getString("person")))
                .forEach(exports::add);
        return exports;
    }
}
