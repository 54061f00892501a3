package dev.rehearsal.store;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Identity;
import dev.rehearsal.log.Merges;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;

/** The datasets of a workspace. */
public final class Datasets {
    private static final String SELECT = """
            SELECT dataset_id, name, created_at, customers, profiles,
                   (SELECT COALESCE(SUM(row_count), 0) FROM data_block b
                     WHERE b.dataset_id = d.dataset_id AND kind = 'events') AS events,
                   (SELECT MIN(first_time) FROM data_block b
                     WHERE b.dataset_id = d.dataset_id AND kind = 'events') AS first_time,
                   (SELECT MAX(last_time) FROM data_block b
                     WHERE b.dataset_id = d.dataset_id AND kind = 'events') AS last_time
              FROM dataset d
            """;

    private final Database database;
    private final Clock clock;

    Datasets(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All datasets, oldest first. */
    public List<Dataset> list() throws WorkspaceProblem {
        return database.read(handle -> handle.createQuery(SELECT + " ORDER BY dataset_id")
                .map((row, context) -> dataset(row))
                .list());
    }

    public Optional<Dataset> find(String name) throws WorkspaceProblem {
        return database.read(handle -> find(handle, name));
    }

    /**
     * Makes an empty dataset.
     *
     * @throws WorkspaceProblem when the name is blank or taken
     */
    public Dataset create(String name) throws WorkspaceProblem {
        return database.write(handle -> {
            refuse(handle, name);
            handle.createUpdate("INSERT INTO dataset (name, created_at, customers, profiles) VALUES (:name, :at, 0, 0)")
                    .bind("name", name)
                    .bind("at", clock.instant())
                    .execute();
            return find(handle, name).orElseThrow();
        });
    }

    /** The dataset of this name, made if there is none. */
    public Dataset findOrCreate(String name) throws WorkspaceProblem {
        Optional<Dataset> found = find(name);
        return found.isPresent() ? found.get() : create(name);
    }

    public void rename(long id, String name) throws WorkspaceProblem {
        database.change(handle -> {
            refuse(handle, name);
            handle.createUpdate("UPDATE dataset SET name = :name WHERE dataset_id = :id")
                    .bind("name", name)
                    .bind("id", id)
                    .execute();
        });
    }

    private static void refuse(Handle handle, String name) throws WorkspaceProblem {
        if (name.isBlank()) {
            throw WorkspaceProblem.refused("A dataset needs a name; give it one.");
        }
        if (find(handle, name).isPresent()) {
            throw WorkspaceProblem.refused("There is a dataset named \"" + name + "\" already; choose another name.");
        }
    }

    private static Optional<Dataset> find(Handle handle, String name) {
        return handle.createQuery(SELECT + " WHERE name = :name")
                .bind("name", name)
                .map((row, context) -> dataset(row))
                .findOne();
    }

    private static Dataset dataset(ResultSet row) throws SQLException {
        long first = row.getLong("first_time");
        boolean empty = row.wasNull();
        return new Dataset(
                row.getLong("dataset_id"),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("events"),
                row.getLong("customers"),
                row.getLong("profiles"),
                empty ? Instants.NONE : first,
                empty ? Instants.NONE : row.getLong("last_time"));
    }

    /** Everything that is in a dataset, and the dataset, is taken out. */
    public void delete(long id) throws WorkspaceProblem {
        List<Long> imports = database.read(handle -> handle.createQuery(
                        "SELECT import_id FROM import WHERE dataset_id = :id ORDER BY import_id DESC")
                .bind("id", id)
                .mapTo(Long.class)
                .list());
        for (long importId : imports) {
            database.remove(importId, handle -> Blocks.deleteOf(handle, importId));
        }
        database.change(handle -> handle.createUpdate("DELETE FROM dataset WHERE dataset_id = :id")
                .bind("id", id)
                .execute());
    }

    /**
     * Reads datasets as one log: the events in the order in which they were imported, the profiles with the newest import
     * of a customer winning, and all of them given to the customers whose they are by the identity rules of the datasets.
     * Blocks are unpacked on the executor.
     *
     * @throws WorkspaceProblem when a block is not as it was written; it is named
     * @throws java.util.concurrent.CancellationException when the progress says that it is cancelled
     */
    public EventLog load(List<Long> ids, Executor executor, Progress progress) throws WorkspaceProblem {
        Set<Identity> rules = new LinkedHashSet<>();
        for (long id : ids) {
            identity(id).map(IdentityRule::identity).ifPresent(rules::add);
        }
        return new LogLoading(database, executor, progress).load(ids, rules);
    }

    /** How it is known who somebody anonymous is, if the dataset has a rule for that. */
    public Optional<IdentityRule> identity(long id) throws WorkspaceProblem {
        return database.read(handle -> DatasetIdentity.of(handle, id));
    }

    /** Gives the dataset another rule or, without one, all events back to the ids under which they were imported. */
    public void setIdentity(long id, Optional<IdentityRule> rule) throws WorkspaceProblem {
        database.change(handle -> DatasetIdentity.set(handle, id, rule));
    }

    /** What a rule would do to the dataset, just as {@link #load} would do it. */
    public Merges previewIdentity(long id, IdentityRule rule, Executor executor, Progress progress)
            throws WorkspaceProblem {
        return new LogLoading(database, executor, progress)
                .load(List.of(id), Set.of(rule.identity()))
                .merges();
    }

    /** Identifies the contents of datasets: what a replay over them was a replay of. */
    public String sha256(List<Long> ids) throws WorkspaceProblem {
        return database.read(handle -> sha256(handle, ids));
    }

    static String sha256(Handle handle, List<Long> ids) {
        StringBuilder digests = new StringBuilder();
        for (long id : ids) {
            handle.createQuery("SELECT kind, digest FROM data_block WHERE dataset_id = :id ORDER BY block_id")
                    .bind("id", id)
                    .map((row, context) -> row.getString("kind") + ' ' + row.getString("digest") + '\n')
                    .forEach(digests::append);
            DatasetIdentity.json(handle, id)
                    .ifPresent(rule -> digests.append("identity ").append(rule).append('\n'));
        }
        return CanonicalJson.sha256(digests.toString().getBytes(StandardCharsets.UTF_8));
    }
}
