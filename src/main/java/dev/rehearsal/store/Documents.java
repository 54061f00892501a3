package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rules, or the campaigns, journeys or templates, of a workspace with their versions and their way through review.
 * Editing an approved one makes a new draft, and the approved version stays what is exported until the draft is
 * approved. Who does something is named by whoever calls; when is read from the clock.
 */
public final class Documents<T> {
    private final Database database;
    private final Clock clock;
    private final DocumentKind<T> kind;
    private final DocumentReading<T> reading;

    Documents(Database database, Clock clock, DocumentKind<T> kind) {
        this.database = database;
        this.clock = clock;
        this.kind = kind;
        this.reading = new DocumentReading<>(database, kind);
    }

    /** Edits of them that are not saved yet. */
    public Unsaved unsaved() {
        return new Unsaved(database, kind);
    }

    /** Words by which they are sorted and found. */
    public Tags tags() {
        return new Tags(database, kind);
    }

    /** For deleting those that were never approved. */
    public DocumentRemoval removal() {
        return new DocumentRemoval(database, standings(), tags(), kind);
    }

    /** The steps through review. */
    DocumentReview<T> review() {
        return new DocumentReview<>(database, clock, reading);
    }

    DocumentKind<T> kind() {
        return kind;
    }

    /** The SHA-256 of what a version says. */
    String sha256(String id, int version) throws WorkspaceProblem {
        return database.read(
                handle -> reading.version(rows(handle), id, version).sha256());
    }

    /** For taking their steps back. */
    public Standings standings() {
        return new Standings(database, clock, kind.id());
    }

    /** All of them as they were edited last, archived ones too, by id. */
    public List<Document<T>> list() throws WorkspaceProblem {
        return database.read(this::list);
    }

    List<Document<T>> list(Handle handle) throws WorkspaceProblem {
        List<Document<T>> all = new ArrayList<>();
        for (DocumentRows.Stored stored : rows(handle).newest()) {
            all.add(reading.document(stored));
        }
        return all;
    }

    /** The one of this id as it was edited last. */
    public Document<T> open(String id) throws WorkspaceProblem {
        return database.read(handle -> reading.document(reading.newest(rows(handle), id)));
    }

    /** What an older version said. */
    public T content(String id, int version) throws WorkspaceProblem {
        return database.read(handle -> reading.read(reading.version(rows(handle), id, version)));
    }

    /** Newest first. */
    public List<DocumentVersion> versions(String id) throws WorkspaceProblem {
        return database.read(handle -> rows(handle).versions(id));
    }

    /** Who did what with it when, newest first. */
    public List<DocumentStep> steps(String id) throws WorkspaceProblem {
        return database.read(handle -> rows(handle).steps(id));
    }

    /** What was approved, as it was approved, by id. */
    public List<ApprovedDocument<T>> approved() throws WorkspaceProblem {
        return database.read(this::approved);
    }

    /** Saves an edit: a draft is replaced, what is in review is a draft again, anything else gets a new draft. */
    public Document<T> save(T content, String person) throws WorkspaceProblem {
        return database.write(handle -> save(handle, content, person));
    }

    /** Asks for the newest draft to be looked at. */
    public void submit(String id, String person, String comment) throws WorkspaceProblem {
        review().submit(id, person, comment);
    }

    /** Gives what is in review back to be worked on. */
    public void sendBack(String id, String person, String comment) throws WorkspaceProblem {
        review().sendBack(id, person, comment);
    }

    /** Puts it away: nothing of it is exported any more. Restoring a version brings it back as a draft. */
    public void archive(String id, String person, String comment) throws WorkspaceProblem {
        review().archive(id, person, comment);
    }

    /** Makes what an older version said the newest draft. */
    public Document<T> restore(String id, int version, String person) throws WorkspaceProblem {
        return database.write(handle -> save(handle, reading.read(reading.version(rows(handle), id, version)), person));
    }

    List<ApprovedDocument<T>> approved(Handle handle) throws WorkspaceProblem {
        DocumentRows rows = rows(handle);
        List<ApprovedDocument<T>> approved = new ArrayList<>();
        for (DocumentRows.Stored stored : rows.approved()) {
            Approval approval = rows.approval(stored.id(), stored.version()).orElseThrow();
            if (!stored.sha256().equals(approval.contentSha256())) {
                throw reading.altered(stored, "was changed after it was approved, so its approval is void");
            }
            approved.add(new ApprovedDocument<>(reading.read(stored), stored.name(), approval));
        }
        return approved;
    }

    /** All that are not archived: as they were approved, or else as they were edited last. */
    List<Sendable<T>> sendable(Handle handle) throws WorkspaceProblem {
        Map<String, ApprovedDocument<T>> approved = new HashMap<>();
        for (ApprovedDocument<T> one : approved(handle)) {
            approved.put(one.approval().id(), one);
        }
        List<Sendable<T>> all = new ArrayList<>();
        for (DocumentRows.Stored newest : rows(handle).newest()) {
            ApprovedDocument<T> one = approved.get(newest.id());
            if (one != null) {
                DocumentRows.Stored stored = reading.version(
                        rows(handle), newest.id(), one.approval().version());
                all.add(sendable(stored, newest.version(), one.approval(), one.content()));
            } else if (newest.status() != DocumentStatus.ARCHIVED) {
                all.add(sendable(newest, newest.version(), null, reading.read(newest)));
            }
        }
        return all;
    }

    private Sendable<T> sendable(DocumentRows.Stored stored, int newest, @Nullable Approval approval, T content) {
        return new Sendable<>(
                stored.id(),
                stored.name(),
                stored.version(),
                stored.savedAt(),
                stored.savedBy(),
                stored.status() == DocumentStatus.IN_REVIEW,
                stored.sha256(),
                approval,
                newest == stored.version() ? OptionalInt.empty() : OptionalInt.of(newest),
                content);
    }

    /** All that are not archived, as they were edited last; where that is not finished, as they were approved, if they were. */
    List<T> edited(Handle handle) throws WorkspaceProblem {
        DocumentRows rows = rows(handle);
        List<T> edited = new ArrayList<>();
        for (DocumentRows.Stored newest : rows.newest()) {
            if (newest.status() != DocumentStatus.ARCHIVED) {
                T content = reading.read(newest);
                if (kind.isFinished().test(content)) {
                    edited.add(content);
                } else if (newest.approvedVersion().isPresent()) {
                    edited.add(reading.read(reading.version(
                            rows, newest.id(), newest.approvedVersion().getAsInt())));
                }
            }
        }
        return edited;
    }

    /** Whether the content is what was edited last. */
    boolean isNewest(Handle handle, T content) {
        Optional<DocumentRows.Stored> newest = rows(handle).newest(kind.idOf().apply(content));
        return newest.isPresent()
                && newest.get().status() != DocumentStatus.ARCHIVED
                && newest.get().text().equals(kind.text().apply(content));
    }

    /** The one of this id as it was edited last, if there is one. */
    Optional<Document<T>> find(Handle handle, String id) throws WorkspaceProblem {
        Optional<DocumentRows.Stored> newest = rows(handle).newest(id);
        return newest.isEmpty() ? Optional.empty() : Optional.of(reading.document(newest.get()));
    }

    Document<T> save(Handle handle, T content, String person) throws WorkspaceProblem {
        DocumentRows rows = rows(handle);
        String id = kind.idOf().apply(content);
        String text = kind.text().apply(content);
        Optional<DocumentRows.Stored> newest = rows.newest(id);
        if (!isNewest(handle, content)) {
            write(rows, id, content, text, newest, person);
        }
        return reading.document(reading.newest(rows, id));
    }

    private void write(
            DocumentRows rows, String id, T content, String text, Optional<DocumentRows.Stored> newest, String person) {
        Instant now = clock.instant();
        String name = kind.nameOf().apply(content);
        int version = newest.map(DocumentRows.Stored::version).orElse(0);
        boolean open = newest.isPresent()
                && (newest.get().status() == DocumentStatus.DRAFT
                        || newest.get().status() == DocumentStatus.IN_REVIEW);
        if (open) {
            rows.replaceVersion(id, version, name, text, person, now);
        } else {
            if (newest.isEmpty()) {
                rows.add(id);
            }
            version++;
            rows.addVersion(id, version, name, text, person, now);
        }
        rows.addStep(id, new DocumentStep(version, DocumentStep.Kind.SAVED, person, "", now));
    }

    private DocumentRows rows(Handle handle) {
        return new DocumentRows(handle, kind.id());
    }
}
