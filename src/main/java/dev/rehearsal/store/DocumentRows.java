package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The documents of one kind as rows of their tables, their contents as text. Called on the database's thread. */
final class DocumentRows {
    private static final String SELECT = """
            SELECT d.document_id, d.approved_version, v.version, v.name, v.status, v.content, v.content_sha256,
                   v.saved_at, v.saved_by
              FROM document d JOIN document_version v ON v.kind = d.kind AND v.document_id = d.document_id
             WHERE d.kind = :kind
            """;

    private final Handle handle;
    private final String kind;

    DocumentRows(Handle handle, String kind) {
        this.handle = handle;
        this.kind = kind;
    }

    /** A version with its text, which is checked against its hash by whoever reads it. */
    record Stored(
            String id,
            OptionalInt approvedVersion,
            int version,
            String name,
            DocumentStatus status,
            String text,
            String sha256,
            Instant savedAt,
            String savedBy) {}

    static String sha256(String text) {
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The newest version of each document. */
    List<Stored> newest() {
        return handle.createQuery(SELECT + " AND v.version = d.current_version ORDER BY d.document_id")
                .bind("kind", kind)
                .map((row, context) -> stored(row))
                .list();
    }

    Optional<Stored> newest(String id) {
        return bound(handle.createQuery(SELECT + " AND v.version = d.current_version AND d.document_id = :id"), id)
                .map((row, context) -> stored(row))
                .findOne();
    }

    Optional<Stored> version(String id, int version) {
        return bound(handle.createQuery(SELECT + " AND v.version = :version AND d.document_id = :id"), id)
                .bind("version", version)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /** The approved version of each document that has one. */
    List<Stored> approved() {
        return handle.createQuery(SELECT + " AND v.version = d.approved_version ORDER BY d.document_id")
                .bind("kind", kind)
                .map((row, context) -> stored(row))
                .list();
    }

    private <S extends SqlStatement<S>> S bound(S statement, String id) {
        return statement.bind("kind", kind).bind("id", id);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Integer approved = row.getObject("approved_version", Integer.class);
        return new Stored(
                row.getString("document_id"),
                approved == null ? OptionalInt.empty() : OptionalInt.of(approved),
                row.getInt("version"),
                row.getString("name"),
                DocumentStatus.of(row.getString("status")),
                row.getString("content"),
                row.getString("content_sha256"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }

    List<DocumentVersion> versions(String id) {
        return bound(handle.createQuery("""
                                SELECT version, status, name, content_sha256, saved_at, saved_by,
                                       (SELECT comment FROM document_step s
                                         WHERE s.kind = v.kind AND s.document_id = v.document_id
                                           AND s.version = v.version
                                         ORDER BY step_id DESC FETCH FIRST ROW ONLY) AS said
                                  FROM document_version v WHERE kind = :kind AND document_id = :id ORDER BY version DESC
                                """), id)
                .map((row, context) -> new DocumentVersion(
                        row.getInt("version"),
                        DocumentStatus.of(row.getString("status")),
                        row.getString("name"),
                        row.getString("content_sha256"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by"),
                        Optional.ofNullable(row.getString("said")).orElse("")))
                .list();
    }

    List<DocumentStep> steps(String id) {
        return bound(handle.createQuery("""
                                SELECT version, step, person, comment, at FROM document_step
                                 WHERE kind = :kind AND document_id = :id ORDER BY step_id DESC
                                """), id)
                .map((row, context) -> new DocumentStep(
                        row.getInt("version"),
                        DocumentStep.Kind.of(row.getString("step")),
                        row.getString("person"),
                        row.getString("comment"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(String id) {
        bound(
                        handle.createUpdate("INSERT INTO document (kind, document_id, current_version)"
                                + " VALUES (:kind, :id, 0)"),
                        id)
                .execute();
    }

    void addVersion(String id, int version, String name, String text, String person, Instant at) {
        bound(handle.createUpdate("""
                                INSERT INTO document_version (kind, document_id, version, name, status, content,
                                                              content_sha256, saved_at, saved_by)
                                VALUES (:kind, :id, :version, :name, :status, :content, :sha256, :at, :person)
                                """), id)
                .bind("version", version)
                .bind("name", name)
                .bind("status", DocumentStatus.DRAFT.id())
                .bind("content", text)
                .bind("sha256", sha256(text))
                .bind("at", at)
                .bind("person", person)
                .execute();
        bound(
                        handle.createUpdate("UPDATE document SET current_version = :version"
                                + " WHERE kind = :kind AND document_id = :id"),
                        id)
                .bind("version", version)
                .execute();
    }

    void replaceVersion(String id, int version, String name, String text, String person, Instant at) {
        bound(handle.createUpdate("""
                                UPDATE document_version SET name = :name, status = :status, content = :content,
                                                            content_sha256 = :sha256, saved_at = :at, saved_by = :person
                                 WHERE kind = :kind AND document_id = :id AND version = :version
                                """), id)
                .bind("version", version)
                .bind("name", name)
                .bind("status", DocumentStatus.DRAFT.id())
                .bind("content", text)
                .bind("sha256", sha256(text))
                .bind("at", at)
                .bind("person", person)
                .execute();
    }

    void setStatus(String id, int version, DocumentStatus status) {
        bound(
                        handle.createUpdate("UPDATE document_version SET status = :status"
                                + " WHERE kind = :kind AND document_id = :id AND version = :version"),
                        id)
                .bind("version", version)
                .bind("status", status.id())
                .execute();
    }

    void setApproved(String id, OptionalInt version) {
        bound(
                        handle.createUpdate("UPDATE document SET approved_version = :version"
                                + " WHERE kind = :kind AND document_id = :id"),
                        id)
                .bind("version", version.isPresent() ? Optional.of(version.getAsInt()) : Optional.<Integer>empty())
                .execute();
    }

    void addStep(String id, DocumentStep step) {
        bound(handle.createUpdate("""
                                INSERT INTO document_step (kind, document_id, version, step, person, comment, at)
                                VALUES (:kind, :id, :version, :step, :person, :comment, :at)
                                """), id)
                .bind("version", step.version())
                .bind("step", step.kind().id())
                .bind("person", step.person())
                .bind("comment", step.comment())
                .bind("at", step.at())
                .execute();
    }

    void addApproval(Approval approval) {
        Approval.Evidence evidence =
                approval.evidence() == null ? new Approval.Evidence(null, null, null) : approval.evidence();
        bound(handle.createUpdate("""
                                INSERT INTO approval (kind, document_id, version, approved_by, approved_at, comment,
                                                      content_sha256, dataset_sha256, result_sha256, engine)
                                VALUES (:kind, :id, :version, :by, :at, :comment, :content, :dataset, :result, :engine)
                                """), approval.id())
                .bind("version", approval.version())
                .bind("by", approval.approvedBy())
                .bind("at", Instant.ofEpochMilli(approval.approvedAt()))
                .bind("comment", Optional.ofNullable(approval.comment()).orElse(""))
                .bind("content", approval.contentSha256())
                .bind("dataset", evidence.datasetSha256())
                .bind("result", evidence.resultSha256())
                .bind("engine", evidence.engine())
                .execute();
    }

    Optional<Approval> approval(String id, int version) {
        return bound(handle.createQuery("""
                                SELECT approved_by, approved_at, comment, content_sha256, dataset_sha256, result_sha256,
                                       engine
                                  FROM approval WHERE kind = :kind AND document_id = :id AND version = :version
                                """), id)
                .bind("version", version)
                .map((row, context) -> new Approval(
                        id,
                        kind,
                        version,
                        row.getString("approved_by"),
                        row.getObject("approved_at", OffsetDateTime.class)
                                .toInstant()
                                .toEpochMilli(),
                        row.getString("comment").isEmpty() ? null : row.getString("comment"),
                        row.getString("content_sha256"),
                        evidence(row)))
                .findOne();
    }

    private static Approval.@Nullable Evidence evidence(ResultSet row) throws SQLException {
        Approval.Evidence evidence = new Approval.Evidence(
                row.getString("dataset_sha256"), row.getString("result_sha256"), row.getString("engine"));
        return evidence.equals(new Approval.Evidence(null, null, null)) ? null : evidence;
    }
}
