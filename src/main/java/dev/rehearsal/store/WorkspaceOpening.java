package dev.rehearsal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * From a locked folder to an open database: makes a new one, or sees to it that the one that lies there is whole and has
 * the layout of this version. A database that is not what the ledger says is set aside, never shown, never changed.
 */
final class WorkspaceOpening {
    private static final Set<Integer> DAMAGE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.GENERAL_ERROR_1);
    private static final byte[] HEAD = "H:2".getBytes(StandardCharsets.US_ASCII);

    private final WorkspaceFolder folder;
    private final Clock clock;
    private final Migrations migrations;
    private final boolean readOnly;

    WorkspaceOpening(WorkspaceFolder folder, Clock clock, Migrations migrations, boolean readOnly) {
        this.folder = folder;
        this.clock = clock;
        this.migrations = migrations;
        this.readOnly = readOnly;
    }

    /** Makes the database beside its place, then the ledger, then puts it there; a crash before that leaves no workspace. */
    Database create() throws WorkspaceProblem {
        try {
            Path unfinished = folder.unfinishedDatabase();
            Files.deleteIfExists(unfinished);
            bringUpToDate(H2File.create(unfinished));
            Ledger.write(folder, migrations.newest(), 0, List.of());
            Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            return open();
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(folder.path(), failed);
        } catch (SQLException | JdbiException failed) {
            throw DatabaseFailures.problem(folder, failed);
        }
    }

    Database open() throws WorkspaceProblem {
        Ledger ledger = Ledger.open(folder, readOnly);
        try {
            refuseNewer(ledger.contents().schema());
            finishCreation(ledger);
            checkFile();
            if (!ChunkCheck.isWhole(folder.database())) {
                throw damaged("a part of its database file is missing");
            }
            refuseNewer(look(ledger));
            H2File file = upToDate(ledger);
            try (Handle handle = file.handle()) {
                new LedgerCheck(folder, ledger).run(handle, readOnly);
            } catch (WorkspaceProblem | JdbiException | IOException failed) {
                file.abandon();
                throw failed;
            }
            return new Database(folder, file, ledger, readOnly);
        } catch (SQLException | JdbiException failed) {
            close(ledger);
            throw notOpened(failed);
        } catch (IOException failed) {
            close(ledger);
            throw WorkspaceProblem.machine(folder.path(), failed);
        } catch (WorkspaceProblem problem) {
            close(ledger);
            throw problem.kind() == WorkspaceProblem.Kind.DAMAGED ? setAside(problem) : problem;
        }
    }

    private static void close(Ledger ledger) throws WorkspaceProblem {
        try {
            ledger.close();
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(Path.of("ledger"), failed);
        }
    }

    /** Where a crash came between the first ledger and the first database, nothing was ever acknowledged. */
    private void finishCreation(Ledger ledger) throws IOException {
        Path unfinished = folder.unfinishedDatabase();
        if (!readOnly && Files.exists(unfinished)) {
            if (ledger.contents().changes() == 0 && !Files.exists(folder.database())) {
                Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(unfinished);
            }
        }
    }

    private void checkFile() throws IOException, WorkspaceProblem {
        if (!Files.exists(folder.database())) {
            throw damaged("its database is missing");
        }
        try (InputStream in = Files.newInputStream(folder.database())) {
            byte[] head = in.readNBytes(HEAD.length);
            if (head.length == 0) {
                throw damaged("its database is an empty file");
            }
            if (!Arrays.equals(head, HEAD)) {
                throw damaged("its database file is not one");
            }
        }
    }

    private WorkspaceProblem damaged(String how) {
        return new WorkspaceProblem(
                WorkspaceProblem.Kind.DAMAGED, "The workspace " + folder.path() + " is damaged: " + how + ".");
    }

    private void refuseNewer(int version) throws WorkspaceProblem {
        if (version > migrations.newest()) {
            throw new WorkspaceProblem(
                    WorkspaceProblem.Kind.NEWER,
                    "The workspace " + folder.path() + " was made by a newer version of Rehearsal (layout " + version
                            + ", this version knows " + migrations.newest() + "); open it with that version.");
        }
    }

    /**
     * The layout that the database says it has, found out without changing a byte of it; 0 if that cannot be done. What
     * is damaged is noticed here where it can be, since H2 writes to a file as soon as it is opened for writing.
     */
    private int look(Ledger ledger) throws SQLException, IOException, WorkspaceProblem {
        try (H2File file = H2File.openReadOnly(folder.database());
                Handle handle = file.handle()) {
            int version = Migrations.versionOf(handle);
            if (version == 0) {
                throw damaged("its database is an empty one");
            }
            if (version == migrations.newest()) {
                new LedgerCheck(folder, ledger).run(handle, true);
            }
            return version;
        } catch (SQLException | JdbiException leftInTheMiddle) {
            return 0;
        }
    }

    private H2File upToDate(Ledger ledger) throws SQLException, IOException, WorkspaceProblem {
        if (readOnly) {
            return H2File.openReadOnly(folder.database());
        }
        H2File file = H2File.open(folder.database());
        int version;
        try (Handle handle = file.handle()) {
            version = Migrations.versionOf(handle);
        }
        if (version == migrations.newest()) {
            return file;
        }
        if (version == 0 || ledger.contents().schema() > version) {
            file.abandon();
            throw damaged("its database is an empty one");
        }
        try (file) {
            Backups.make(folder, file, clock);
        }
        Files.copy(folder.database(), folder.unfinishedDatabase(), StandardCopyOption.REPLACE_EXISTING);
        bringUpToDate(H2File.open(folder.unfinishedDatabase()));
        Files.move(
                folder.unfinishedDatabase(),
                folder.database(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        ledger.append(new LedgerLine.Schema(migrations.newest()));
        return H2File.open(folder.database());
    }

    private void bringUpToDate(H2File file) throws SQLException, IOException, WorkspaceProblem {
        try (file;
                Handle handle = file.handle()) {
            migrations.run(handle, clock);
            file.checkpoint();
        } catch (JdbiException failed) {
            throw DatabaseFailures.problem(folder, failed);
        }
    }

    private WorkspaceProblem notOpened(Exception failure) {
        SQLException sql = Causes.nearest(failure, SQLException.class);
        if (sql == null || WorkspaceProblem.isDiskFull(failure)) {
            return DatabaseFailures.problem(folder, failure);
        }
        AccessDeniedException denied = Causes.nearest(failure, AccessDeniedException.class);
        if (denied != null) {
            return WorkspaceProblem.machine(folder.database(), denied);
        }
        return DAMAGE.contains(sql.getErrorCode())
                ? setAside(damaged("its database cannot be read"))
                : DatabaseFailures.problem(folder, failure);
    }

    /** Moves the database out of the way of everything that could change it and says where it went. */
    private WorkspaceProblem setAside(WorkspaceProblem problem) {
        if (readOnly || !Files.exists(folder.database())) {
            return new WorkspaceProblem(problem.kind(), problem.getMessage() + ' ' + Backups.advice(folder), problem);
        }
        try {
            Path aside = Backups.setAside(folder, false, clock);
            return new WorkspaceProblem(
                    problem.kind(),
                    problem.getMessage() + " The file was set aside in " + aside + ". " + Backups.advice(folder),
                    problem);
        } catch (IOException failed) {
            problem.addSuppressed(failed);
            return problem;
        }
    }
}
