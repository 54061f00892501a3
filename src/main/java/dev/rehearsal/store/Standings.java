package dev.rehearsal.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes documents of one kind back to where they stood, which undoes whatever step led away from there. */
public final class Standings {
    private final Database database;
    private final Clock clock;
    private final String kind;

    Standings(Database database, Clock clock, String kind) {
        this.database = database;
        this.clock = clock;
        this.kind = kind;
    }

    public Standing of(String id) throws WorkspaceProblem {
        return database.read(handle -> of(handle, id));
    }

    /**
     * Puts the document back, provided that it still stands where the caller thinks.
     *
     * @throws WorkspaceProblem when something was done with it in the meantime
     */
    public void putBack(Standing expected, Standing wanted, String person) throws WorkspaceProblem {
        database.change(handle -> putBack(handle, expected, Optional.of(wanted), person));
    }

    /** As {@link #putBack(Standing, Standing, String)}; a document that is to stand nowhere is taken away. */
    void putBack(Handle handle, Standing expected, Optional<Standing> wanted, String person) throws WorkspaceProblem {
        Standing now = of(handle, expected.id());
        if (!now.equals(expected)) {
            throw WorkspaceProblem.refused("The " + kind + " \"" + expected.id()
                    + "\" was changed in the meantime, so that step can no longer be taken back; look at it again.");
        }
        if (wanted.isEmpty()) {
            update(handle, "DELETE FROM document WHERE kind = :kind AND document_id = :id", expected.id(), null);
            return;
        }
        write(handle, now, wanted.get());
        Standing.Version newest = wanted.get().versions().getFirst();
        new DocumentRows(handle, kind)
                .addStep(
                        expected.id(),
                        new DocumentStep(
                                newest.version(),
                                DocumentStep.Kind.PUT_BACK,
                                person,
                                newest.comment(),
                                clock.instant()));
    }

    Standing of(Handle handle, String id) throws WorkspaceProblem {
        Optional<Standing> found = find(handle, id);
        if (found.isEmpty()) {
            throw WorkspaceProblem.refused("There is no " + kind + " \"" + id + "\" in this workspace.");
        }
        return found.get();
    }

    /** Where the document of this id stands, if there is one. */
    Optional<Standing> find(Handle handle, String id) {
        DocumentRows rows = new DocumentRows(handle, kind);
        Optional<DocumentRows.Stored> newest = rows.newest(id);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        List<Standing.Version> versions = new ArrayList<>();
        for (DocumentVersion version : rows.versions(id)) {
            DocumentRows.Stored stored = rows.version(id, version.version()).orElseThrow();
            versions.add(new Standing.Version(
                    stored.version(),
                    stored.name(),
                    stored.status(),
                    stored.text(),
                    stored.sha256(),
                    stored.savedAt(),
                    stored.savedBy(),
                    version.comment()));
        }
        return Optional.of(new Standing(
                id,
                newest.get().version(),
                newest.get().approvedVersion(),
                versions,
                versions.stream()
                        .flatMap(version -> rows.approval(id, version.version()).stream())
                        .toList()));
    }

    private void write(Handle handle, Standing now, Standing wanted) {
        DocumentRows rows = new DocumentRows(handle, kind);
        update(handle, "DELETE FROM approval WHERE kind = :kind AND document_id = :id", wanted.id(), null);
        for (Standing.Version version : wanted.versions()) {
            if (now.versions().stream().noneMatch(there -> there.version() == version.version())) {
                rows.addVersion(
                        wanted.id(),
                        version.version(),
                        version.name(),
                        version.text(),
                        version.savedBy(),
                        version.savedAt());
            } else {
                rows.replaceVersion(
                        wanted.id(),
                        version.version(),
                        version.name(),
                        version.text(),
                        version.savedBy(),
                        version.savedAt());
            }
            rows.setStatus(wanted.id(), version.version(), version.status());
        }
        rows.setApproved(wanted.id(), OptionalInt.empty());
        update(
                handle,
                "UPDATE document SET current_version = :version WHERE kind = :kind AND document_id = :id",
                wanted.id(),
                wanted.currentVersion());
        update(
                handle,
                "DELETE FROM document_version WHERE kind = :kind AND document_id = :id AND version > :version",
                wanted.id(),
                wanted.currentVersion());
        rows.setApproved(wanted.id(), wanted.approvedVersion());
        wanted.approvals().forEach(rows::addApproval);
    }

    private void update(Handle handle, String sql, String id, @Nullable Integer version) {
        var statement = handle.createUpdate(sql).bind("kind", kind).bind("id", id);
        (version == null ? statement : statement.bind("version", version)).execute();
    }
}
