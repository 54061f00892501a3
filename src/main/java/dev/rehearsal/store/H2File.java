package dev.rehearsal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One open H2 file through one connection. Every commit is on the disk when it returns: with its defaults H2 would lose
 * the last ones when the process is killed. What was freed is not written over for an hour: with the 45 seconds that H2 waits
 * by itself, a kill soon after it wrote into freed space could make it open the file as it was one commit before. Closing
 * moves nothing about: H2 would leave a file half as large again. Not thread-safe, and the thread that uses it must never be
 * interrupted, since an interrupt closes the file.
 */
final class H2File implements AutoCloseable {
    private static final String SETTINGS =
            ";WRITE_DELAY=0;RETENTION_TIME=3600000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=16384;MAX_COMPACT_TIME=0";

    private final Connection connection;
    private final Jdbi jdbi;

    private H2File(Connection connection) {
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
    }

    static H2File create(Path file) throws SQLException {
        return connect(file, "");
    }

    static H2File open(Path file) throws SQLException {
        return connect(file, ";IFEXISTS=TRUE");
    }

    /** Opens it without changing a byte of it. */
    static H2File openReadOnly(Path file) throws SQLException {
        return connect(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private static H2File connect(Path file, String more) throws SQLException {
        String path = file.toString();
        if (!path.endsWith(WorkspaceFolder.DATABASE_SUFFIX) || path.indexOf(';') >= 0 || !file.isAbsolute()) {
            throw new IllegalArgumentException("no path of a database: " + path);
        }
        String name = path.substring(0, path.length() - WorkspaceFolder.DATABASE_SUFFIX.length());
        return new H2File(DriverManager.getConnection("jdbc:h2:file:" + name + SETTINGS + more));
    }

    /** The handle for statements; it is the only one. */
    Handle handle() {
        return jdbi.open();
    }

    /** Forces what was committed onto the disk. */
    void checkpoint() throws SQLException {
        run("CHECKPOINT SYNC");
    }

    /** Writes a zip file with the database as it is now. */
    void backUpTo(Path zip) throws SQLException {
        try (var backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    /** Lets go of the file without writing anything more to it. */
    void abandon() throws SQLException {
        run("SHUTDOWN IMMEDIATELY");
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
