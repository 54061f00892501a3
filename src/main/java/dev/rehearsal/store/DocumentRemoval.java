package dev.rehearsal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes documents that were never approved, and brings them back as they were. */
public final class DocumentRemoval {
    private final Database database;
    private final Standings standings;
    private final Tags tags;
    private final DocumentKind<?> kind;

    DocumentRemoval(Database database, Standings standings, Tags tags, DocumentKind<?> kind) {
        this.database = database;
        this.standings = standings;
        this.tags = tags;
        this.kind = kind;
    }

    /** All that there was of a document, with its steps, newest first. */
    public record Removed(Standing standing, List<DocumentStep> steps, List<String> tags) {
        public Removed {
            steps = List.copyOf(steps);
            tags = List.copyOf(tags);
        }
    }

    /** Whether no version of it was ever approved. */
    public boolean isPossible(String id) throws WorkspaceProblem {
        return database.read(handle -> wasNeverApproved(standings.of(handle, id), handle));
    }

    /**
     * Deletes it with all its versions, steps and tags.
     *
     * @throws WorkspaceProblem when some version of it was approved, which is then only archived
     */
    public Removed remove(String id) throws WorkspaceProblem {
        return database.write(handle -> {
            Standing standing = standings.of(handle, id);
            if (!wasNeverApproved(standing, handle)) {
                throw WorkspaceProblem.refused("A version of the " + kind.id() + " \"" + id
                        + "\" was approved once, so it stays on record; archive it instead.");
            }
            List<DocumentStep> steps = new DocumentRows(handle, kind.id()).steps(id);
            List<String> words = tags.all(handle).getOrDefault(id, List.of());
            handle.createUpdate("DELETE FROM document WHERE kind = :kind AND document_id = :id")
                    .bind("kind", kind.id())
                    .bind("id", id)
                    .execute();
            return new Removed(standing, steps, words);
        });
    }

    private boolean wasNeverApproved(Standing standing, Handle handle) {
        return standing.approvals().isEmpty()
                && new DocumentRows(handle, kind.id())
                        .steps(standing.id()).stream().noneMatch(step -> step.kind() == DocumentStep.Kind.APPROVED);
    }

    /**
     * Makes it again as it was.
     *
     * @throws WorkspaceProblem when another one was made under its id in the meantime
     */
    public void bringBack(Removed removed) throws WorkspaceProblem {
        Standing standing = removed.standing();
        database.change(handle -> {
            DocumentRows rows = new DocumentRows(handle, kind.id());
            if (rows.newest(standing.id()).isPresent()) {
                throw WorkspaceProblem.refused("There is another " + kind.id() + " \"" + standing.id()
                        + "\" by now, so the deleted one cannot come back.");
            }
            rows.add(standing.id());
            List<Standing.Version> oldestFirst = new ArrayList<>(standing.versions());
            Collections.reverse(oldestFirst);
            for (Standing.Version version : oldestFirst) {
                rows.addVersion(
                        standing.id(),
                        version.version(),
                        version.name(),
                        version.text(),
                        version.savedBy(),
                        version.savedAt());
                rows.setStatus(standing.id(), version.version(), version.status());
            }
            List<DocumentStep> steps = new ArrayList<>(removed.steps());
            Collections.reverse(steps);
            steps.forEach(step -> rows.addStep(standing.id(), step));
            tags.set(handle, standing.id(), removed.tags());
        });
    }
}
