package dev.rehearsal.store;

import java.nio.file.Path;
import java.util.Optional;

/** Which file holds the key that exports of this workspace are signed with. The path alone is kept, never the key. */
public final class SigningKeyFile {
    private static final String NAME = "signing key file";

    private final Database database;

    SigningKeyFile(Database database) {
        this.database = database;
    }

    /** Empty where exports are not signed. */
    public Optional<Path> path() throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne()
                .map(Path::of));
    }

    public void choose(Path file) throws WorkspaceProblem {
        database.change(
                handle -> handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                        .bind("name", NAME)
                        .bind("content", file.toAbsolutePath().toString())
                        .execute());
    }

    /** From now on nothing is signed. */
    public void forget() throws WorkspaceProblem {
        database.change(handle -> handle.createUpdate("DELETE FROM setting WHERE name = :name")
                .bind("name", NAME)
                .execute());
    }
}
