package dev.rehearsal.store;

import java.util.Optional;

/** Edits that nobody has saved yet, as texts under the id of what is edited: they outlive a program that ends too early. */
public final class Unsaved {
    private final Database database;
    private final String prefix;

    /** @param kind of what is edited */
    Unsaved(Database database, DocumentKind<?> kind) {
        this.database = database;
        this.prefix = "unsaved " + kind.id() + " ";
    }

    public Optional<String> find(String id) throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", prefix + id)
                .mapTo(String.class)
                .findOne());
    }

    /** Takes the place of what was kept before. */
    public void keep(String id, String text) throws WorkspaceProblem {
        database.change(
                handle -> handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                        .bind("name", prefix + id)
                        .bind("content", text)
                        .execute());
    }

    public void forget(String id) throws WorkspaceProblem {
        if (find(id).isPresent()) {
            database.change(handle -> handle.createUpdate("DELETE FROM setting WHERE name = :name")
                    .bind("name", prefix + id)
                    .execute());
        }
    }
}
