package dev.rehearsal.store;

import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The stories of a workspace: what has to happen to one customer, told once and replayed whenever a rule changes. A story
 * brings the pack that it is told of; what the workspace has of that under the same id takes its place, so that the story
 * always speaks of the rules as they are here.
 */
public final class Scenarios {
    private final Database database;
    private final Clock clock;

    Scenarios(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By name. */
    public List<StoredScenario> list() throws WorkspaceProblem {
        List<Row> rows =
                database.read(handle -> handle.createQuery("SELECT * FROM scenario ORDER BY LOWER(name), scenario_id")
                        .map((row, context) -> row(row))
                        .list());
        List<StoredScenario> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(row.read());
        }
        return all;
    }

    /**
     * Keeps the scenarios of a file; those that are here already are left alone.
     *
     * @param source the name of the file
     * @return how many were new
     */
    public int add(List<Scenario> scenarios, String source, String person) throws WorkspaceProblem {
        return database.write(handle -> {
            int added = 0;
            for (Scenario scenario : scenarios) {
                added += add(handle, scenario, source, person) ? 1 : 0;
            }
            return added;
        });
    }

    /** Keeps the cases of a pack, each told of that pack; returns how many were new. */
    public int addCases(RulePack pack, String source, String person) throws WorkspaceProblem {
        RulePack alone = pack.withCases(List.of()).withApprovals(List.of());
        return add(
                pack.cases().stream().map(story -> new Scenario(alone, story)).toList(), source, person);
    }

    private boolean add(Handle handle, Scenario scenario, String source, String person) {
        String text = scenario.json();
        String sha256 = DocumentRows.sha256(text);
        boolean known = handle.createQuery("SELECT COUNT(*) FROM scenario WHERE content_sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!known) {
            handle.createUpdate("""
                            INSERT INTO scenario (name, content, content_sha256, source, added_at, added_by)
                            VALUES (:name, :content, :sha256, :source, :at, :person)
                            """)
                    .bind("name", scenario.story().name())
                    .bind("content", text)
                    .bind("sha256", sha256)
                    .bind("source", source)
                    .bind("at", clock.instant())
                    .bind("person", person)
                    .execute();
        }
        return !known;
    }

    public void remove(long id) throws WorkspaceProblem {
        database.change(handle -> handle.createUpdate("DELETE FROM scenario WHERE scenario_id = :id")
                .bind("id", id)
                .execute());
    }

    /** Replays all of them with what the pack has in the place of what they bring. */
    public List<ScenarioResult> run(RulePack pack) throws WorkspaceProblem {
        List<ScenarioResult> results = new ArrayList<>();
        for (StoredScenario scenario : list()) {
            results.add(Stories.run(scenario, pack));
        }
        return results;
    }

    /** The stories as cases of a pack, which are replayed with that pack alone. */
    public List<PackCase> cases() throws WorkspaceProblem {
        return list().stream().map(stored -> stored.scenario().story()).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("scenario_id"),
                row.getString("name"),
                row.getString("content"),
                row.getString("source"),
                row.getObject("added_at", OffsetDateTime.class),
                row.getString("added_by"));
    }

    private record Row(long id, String name, String text, String source, OffsetDateTime at, String person) {
        StoredScenario read() throws WorkspaceProblem {
            try {
                return new StoredScenario(id, Scenario.read(text), source, at.toInstant(), person);
            } catch (PackInvalid unreadable) {
                throw new WorkspaceProblem(
                        WorkspaceProblem.Kind.DAMAGED,
                        "The scenario \"" + name + "\" cannot be read: " + unreadable.getMessage(),
                        unreadable);
            }
        }
    }
}
