package dev.rehearsal.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.JdbiException;

/** What a failure of H2 means to the user. */
final class DatabaseFailures {
    private static final Set<Integer> INPUT_OUTPUT = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_IS_READ_ONLY,
            ErrorCode.GENERAL_ERROR_1);

    private DatabaseFailures() {}

    /** Whether it is the database that failed, and not the program. */
    static boolean isOne(Throwable failure) {
        return failure instanceof SQLException
                || failure instanceof IOException
                || failure instanceof JdbiException
                || failure instanceof DbException
                || failure instanceof MVStoreException;
    }

    static WorkspaceProblem problem(WorkspaceFolder folder, Throwable failure) {
        if (WorkspaceProblem.isDiskFull(failure)) {
            return WorkspaceProblem.machine(folder.path(), new IOException("No space left on device", failure));
        }
        SQLException sql = Causes.nearest(failure, SQLException.class);
        if (sql != null && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1) {
            return new WorkspaceProblem(
                    WorkspaceProblem.Kind.DAMAGED,
                    "The workspace " + folder.path() + " is damaged: a part of its database cannot be read. "
                            + Backups.advice(folder),
                    failure);
        }
        if (failure instanceof IOException io) {
            return WorkspaceProblem.machine(folder.path(), io);
        }
        if (sql != null && INPUT_OUTPUT.contains(sql.getErrorCode())) {
            return new WorkspaceProblem(
                    WorkspaceProblem.Kind.MACHINE,
                    "The workspace " + folder.path() + " can no longer be read or written (" + firstLine(sql)
                            + "); what was saved is kept, so close it, check the disk and open it again.",
                    failure);
        }
        throw new IllegalStateException("a statement failed in the workspace " + folder.path(), failure);
    }

    private static String firstLine(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        int statement = message.indexOf("; SQL statement");
        int cut = statement >= 0 ? statement : end >= 0 ? end : message.length();
        return message.substring(0, cut);
    }
}
