package dev.rehearsal.store;

/** What this workspace asks of approvals beyond what holds everywhere. Nothing, until somebody wants more. */
public final class ReviewPolicy {
    private static final String NAME = "authors may not approve";

    private final Database database;

    ReviewPolicy(Database database) {
        this.database = database;
    }

    /** Whether nobody approves what they have edited themselves. */
    public boolean needsSecondPerson() throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne()
                .isPresent());
    }

    public void needSecondPerson(boolean needed) throws WorkspaceProblem {
        database.change(handle -> {
            handle.createUpdate("DELETE FROM setting WHERE name = :name")
                    .bind("name", NAME)
                    .execute();
            if (needed) {
                handle.createUpdate("INSERT INTO setting (name, content) VALUES (:name, :content)")
                        .bind("name", NAME)
                        .bind("content", "yes")
                        .execute();
            }
        });
    }
}
