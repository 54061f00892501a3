package dev.rehearsal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The numbered scripts that make and change the tables. They run on a file that is not in use yet and takes the place of
 * the old one when they are through, so that a script that is broken off leaves nothing half changed.
 */
final class Migrations {
    static final Migrations ALL = new Migrations(List.of(
            "001-workspace.sql", "002-what-datasets-remember.sql", "003-review.sql", "004-runs-to-open-again.sql"));

    private final List<String> scripts;

    /** The scripts in their order, the first being number 1. */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The same with one more script at the end. */
    Migrations and(String script) {
        List<String> more = new ArrayList<>(scripts);
        more.add(script);
        return new Migrations(more);
    }

    /** The layout that this version of the program works with. */
    int newest() {
        return scripts.size();
    }

    /** The layout that a database has, 0 for an empty one. */
    static int versionOf(Handle handle) {
        boolean known = handle.createQuery("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = :name")
                        .bind("name", "SCHEMA_VERSION")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return known
                ? handle.createQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    /** Runs the scripts that the database has not seen. */
    void run(Handle handle, Clock clock) throws IOException {
        handle.execute(
                "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, script VARCHAR NOT NULL,"
                        + " run_at TIMESTAMP(3) WITH TIME ZONE NOT NULL)");
        for (int version = versionOf(handle) + 1; version <= scripts.size(); version++) {
            String script = scripts.get(version - 1);
            for (String statement : statements(script)) {
                handle.execute(statement);
            }
            handle.createUpdate("INSERT INTO schema_version (version, script, run_at) VALUES (:version, :script, :at)")
                    .bind("version", version)
                    .bind("script", script)
                    .bind("at", clock.instant())
                    .execute();
        }
    }

    private static List<String> statements(String script) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + script)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + script);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(text.split(";\\s*\n", -1))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }
    }
}
