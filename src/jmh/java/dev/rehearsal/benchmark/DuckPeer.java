package dev.rehearsal.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ten rules as SQL, over a table in memory that lies as SQL likes it: the JSON taken apart, texts as numbers, and the
 * rows of a customer side by side in order of time. Loading is not measured.
 */
final class DuckPeer implements AutoCloseable {
    private final Connection connection;
    private final String rules;

    DuckPeer(Path csv, int threads) throws SQLException, IOException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.rules = resource("ten-rules.sql");
        execute("SET threads = " + threads);
        execute(resource("load.sql").replace("FILE", csv.toString().replace("'", "''")));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DuckPeer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " beside the benchmark");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Finds all firings and keeps them as a table. */
    void run() throws SQLException {
        execute(rules);
    }

    /** How often each rule fired in the last run. */
    Map<String, Long> fires() throws SQLException {
        Map<String, Long> fires = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT rule, count(*) FROM fires GROUP BY rule")) {
            while (rows.next()) {
                fires.put(rows.getString(1), rows.getLong(2));
            }
        }
        return fires;
    }

    static String version() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
