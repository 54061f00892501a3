package dev.rehearsal.store;

import java.util.Optional;

/** Edits that nobody has saved yet, as texts under the id of what is edited: they outlive a program that ends too early. */
public final class Unsaved {
    private static final String NAME = "unsaved rule ";

    private final Database database;

    Unsaved(Database database) {
        this.database = database;
    }

    public Optional<String> find(String ruleId) throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", NAME + ruleId)
                .mapTo(String.class)
                .findOne());
    }

    /** Takes the place of what was kept before. */
    public void keep(String ruleId, String text) throws WorkspaceProblem {
        database.change(
                handle -> handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                        .bind("name", NAME + ruleId)
                        .bind("content", text)
                        .execute());
    }

    public void forget(String ruleId) throws WorkspaceProblem {
        if (find(ruleId).isPresent()) {
            database.change(handle -> handle.createUpdate("DELETE FROM setting WHERE name = :name")
                    .bind("name", NAME + ruleId)
                    .execute());
        }
    }
}
