package dev.rehearsal.store;

import dev.rehearsal.pack.PackInvalid;
import java.util.Optional;

/** Reads stored versions as the values that they are, each checked against its hash. */
final class DocumentReading<T> {
    private final Database database;
    private final DocumentKind<T> kind;

    DocumentReading(Database database, DocumentKind<T> kind) {
        this.database = database;
        this.kind = kind;
    }

    DocumentKind<T> kind() {
        return kind;
    }

    DocumentRows.Stored newest(DocumentRows rows, String id) throws WorkspaceProblem {
        Optional<DocumentRows.Stored> newest = rows.newest(id);
        if (newest.isEmpty()) {
            throw WorkspaceProblem.refused("There is no " + kind.id() + " \"" + id + "\" in this workspace.");
        }
        return newest.get();
    }

    DocumentRows.Stored version(DocumentRows rows, String id, int version) throws WorkspaceProblem {
        Optional<DocumentRows.Stored> found = rows.version(id, version);
        if (found.isEmpty()) {
            throw WorkspaceProblem.refused("The " + kind.id() + " \"" + id + "\" has no version " + version + ".");
        }
        return found.get();
    }

    Document<T> document(DocumentRows.Stored stored) throws WorkspaceProblem {
        return new Document<>(
                stored.id(),
                stored.name(),
                stored.version(),
                stored.status(),
                stored.approvedVersion(),
                stored.savedAt(),
                stored.savedBy(),
                read(stored));
    }

    T read(DocumentRows.Stored stored) throws WorkspaceProblem {
        if (!DocumentRows.sha256(stored.text()).equals(stored.sha256())) {
            throw altered(stored, "is not as it was saved");
        }
        try {
            return kind.reading().read(stored.text());
        } catch (PackInvalid unreadable) {
            throw new WorkspaceProblem(
                    WorkspaceProblem.Kind.DAMAGED,
                    "Version " + stored.version() + " of the " + kind.id() + " \"" + stored.name()
                            + "\" cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    WorkspaceProblem altered(DocumentRows.Stored stored, String how) {
        return new WorkspaceProblem(
                WorkspaceProblem.Kind.DAMAGED,
                "Version " + stored.version() + " of the " + kind.id() + " \"" + stored.name() + "\" " + how + ". "
                        + Backups.advice(database.folder()));
    }
}
