package dev.rehearsal.store;

import dev.rehearsal.pack.CanonicalJson;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which packs were exported when, by whom and where to, with the text of each. */
final class Exports {
    /** A member of the outermost object as packs are written: within a text there is no line feed. */
    private static final String SIGNATURE = "\n  \"signature\" :";

    private Exports() {}

    /** The version that the next exported pack gets. */
    static int nextVersion(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(pack_version), 0) + 1 FROM export")
                .mapTo(Integer.class)
                .one();
    }

    static ExportRecord add(Handle handle, Path file, RulePack pack, String text, Instant at, String person) {
        long id = handle.createUpdate("""
                        INSERT INTO export (path, pack_version, sha256, content_sha256, content, rules, at, person)
                        VALUES (:path, :version, :sha256, :contentSha256, :content, :rules, :at, :person)
                        """)
                .bind("path", file.toAbsolutePath().toString())
                .bind("version", pack.version())
                .bind("sha256", CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)))
                .bind("contentSha256", PackWriter.contentSha256(pack))
                .bind("content", text)
                .bind("rules", pack.rules().size())
                .bind("at", at)
                .bind("person", person)
                .executeAndReturnGeneratedKeys("export_id")
                .mapTo(Long.class)
                .one();
        return list(handle).stream().filter(made -> made.id() == id).findFirst().orElseThrow();
    }

    /** Newest first. */
    static List<ExportRecord> list(Handle handle) {
        return handle.createQuery(
                        "SELECT *, LOCATE(:signature, content) > 0 AS signed FROM export ORDER BY export_id DESC")
                .bind("signature", SIGNATURE)
                .map((row, context) -> new ExportRecord(
                        row.getLong("export_id"),
                        row.getString("path"),
                        row.getInt("pack_version"),
                        row.getString("sha256"),
                        row.getString("content_sha256"),
                        row.getInt("rules"),
                        row.getBoolean("signed"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person")))
                .list();
    }

    static String text(Handle handle, long exportId) {
        return handle.createQuery("SELECT content FROM export WHERE export_id = :id")
                .bind("id", exportId)
                .mapTo(String.class)
                .one();
    }
}
