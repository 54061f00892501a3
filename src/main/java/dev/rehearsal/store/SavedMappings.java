package dev.rehearsal.store;

import dev.rehearsal.ingest.Mapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The mappings that a workspace keeps, so that files of the same tool need to be explained once. */
public final class SavedMappings {
    private final Database database;
    private final Clock clock;

    SavedMappings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them, the last used first. */
    public List<SavedMapping> list() throws WorkspaceProblem {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM saved_mapping ORDER BY used_at DESC, mapping_id DESC")
                        .map((row, context) -> mapping(row))
                        .list());
    }

    /** Those that were saved for files with these columns, the last used first. */
    public List<SavedMapping> find(String fingerprint) throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM saved_mapping WHERE fingerprint = :print ORDER BY used_at DESC, mapping_id DESC")
                .bind("print", fingerprint)
                .map((row, context) -> mapping(row))
                .list());
    }

    /**
     * Keeps a mapping for files with these columns. It takes the place of the one that has this name, if there is one.
     *
     * @throws WorkspaceProblem when the name is blank
     */
    public SavedMapping save(String name, String fingerprint, Mapping mapping) throws WorkspaceProblem {
        refuseBlank(name);
        return database.write(handle -> {
            handle.createUpdate("DELETE FROM saved_mapping WHERE name = :name")
                    .bind("name", name)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO saved_mapping (name, fingerprint, mapping, saved_at, used_at)
                            VALUES (:name, :print, :mapping, :at, :at)
                            """)
                    .bind("name", name)
                    .bind("print", fingerprint)
                    .bind("mapping", mapping.toJson())
                    .bind("at", clock.instant())
                    .execute();
            return named(handle, name).orElseThrow();
        });
    }

    /** Remembers that it was used now. */
    public void used(long id) throws WorkspaceProblem {
        database.change(handle -> handle.createUpdate("UPDATE saved_mapping SET used_at = :at WHERE mapping_id = :id")
                .bind("at", clock.instant())
                .bind("id", id)
                .execute());
    }

    /** Throws when the name is blank or another one has it. */
    public void rename(long id, String name) throws WorkspaceProblem {
        refuseBlank(name);
        database.change(handle -> {
            if (named(handle, name).filter(other -> other.id() != id).isPresent()) {
                throw WorkspaceProblem.refused(
                        "There is a saved mapping named \"" + name + "\" already; choose another name.");
            }
            handle.createUpdate("UPDATE saved_mapping SET name = :name WHERE mapping_id = :id")
                    .bind("name", name)
                    .bind("id", id)
                    .execute();
        });
    }

    public void delete(long id) throws WorkspaceProblem {
        database.change(handle -> handle.createUpdate("DELETE FROM saved_mapping WHERE mapping_id = :id")
                .bind("id", id)
                .execute());
    }

    private static void refuseBlank(String name) throws WorkspaceProblem {
        if (name.isBlank()) {
            throw WorkspaceProblem.refused("A saved mapping needs a name; give it one.");
        }
    }

    private static Optional<SavedMapping> named(Handle handle, String name) {
        return handle.createQuery("SELECT * FROM saved_mapping WHERE name = :name")
                .bind("name", name)
                .map((row, context) -> mapping(row))
                .findOne();
    }

    private static SavedMapping mapping(ResultSet row) throws SQLException {
        return new SavedMapping(
                row.getLong("mapping_id"),
                row.getString("name"),
                row.getString("fingerprint"),
                row.getString("mapping"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant());
    }
}
