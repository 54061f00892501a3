package dev.rehearsal.store;

import java.util.Optional;

/** In whose name reviews and exports are recorded here, once somebody has said so. */
public final class Reviewer {
    private static final String NAME = "reviewer";

    private final Database database;

    Reviewer(Database database) {
        this.database = database;
    }

    public Optional<String> name() throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne());
    }

    /**
     * From now on it is this name.
     *
     * @throws WorkspaceProblem when the name is blank
     */
    public void rename(String name) throws WorkspaceProblem {
        if (name.isBlank()) {
            throw WorkspaceProblem.refused("Approvals need a name under them; give one.");
        }
        database.change(
                handle -> handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                        .bind("name", NAME)
                        .bind("content", name.strip())
                        .execute());
    }
}
