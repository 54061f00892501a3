package dev.rehearsal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that touches the database of a workspace. Callers on any thread wait for their turn, and an interrupt
 * of a caller never reaches H2. A write is one transaction, on the disk and in the ledger when the call returns.
 * What fails comes back as a {@link WorkspaceProblem}.
 */
final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final WorkspaceFolder folder;
    private final H2File file;
    private final Ledger ledger;
    private final boolean readOnly;
    private final DatabaseTurns turns;
    private final BlockWrites blocks = new BlockWrites();

    private long changes;

    Database(WorkspaceFolder folder, H2File file, Ledger ledger, boolean readOnly) {
        this.folder = folder;
        this.file = file;
        this.ledger = ledger;
        this.readOnly = readOnly;
        this.changes = ledger.contents().changes();
        this.turns = new DatabaseTurns(folder);
    }

    /** What is done with the database; may throw whatever a {@link WorkspaceProblem} can be made of. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run(Handle handle) throws SQLException, IOException, WorkspaceProblem;
    }

    /** A write that has no result. */
    @FunctionalInterface
    interface Change {
        void run(Handle handle) throws SQLException, IOException, WorkspaceProblem;
    }

    /** A write of a block, or of the news that there was nothing new for one: then it gives null. */
    @FunctionalInterface
    interface BlockWork {
        @Nullable
        StoredBlock run(Handle handle) throws SQLException, IOException, WorkspaceProblem;
    }

    /** A block as the ledger remembers it. */
    record StoredBlock(long block, long importId, int rows, String digest) {}

    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether it is worth trying to write: after a full disk H2 has closed its file. */
    boolean isUsable() {
        return !readOnly && !turns.hasFailed();
    }

    /** The imports that the ledger says were to be taken out. */
    Set<Long> removing() {
        return Set.copyOf(ledger.contents().removing());
    }

    WorkspaceFolder folder() {
        return folder;
    }

    <T extends @Nullable Object> T read(Work<T> work) throws WorkspaceProblem {
        return turns.await(turns.submit(() -> {
            try (Handle handle = file.handle()) {
                return work.run(handle);
            }
        }));
    }

    <T extends @Nullable Object> T write(Work<T> work) throws WorkspaceProblem {
        return turns.await(turns.submit(() -> {
            T result = commit(work);
            ledger.append(new LedgerLine.Change(changes));
            return result;
        }));
    }

    void change(Change work) throws WorkspaceProblem {
        this.<@Nullable Void>write(handle -> {
            work.run(handle);
            return null;
        });
    }

    /** Begins to write a block; the result is done once the block is on the disk and in the ledger. */
    CompletableFuture<@Nullable StoredBlock> writeBlock(BlockWork work) {
        return turns.submit(blocks.add(work, this::writeTogether));
    }

    private List<@Nullable StoredBlock> writeTogether(List<BlockWork> works)
            throws SQLException, IOException, WorkspaceProblem {
        List<@Nullable StoredBlock> stored = commit(
                handle -> {
                    List<@Nullable StoredBlock> written = new ArrayList<>();
                    for (BlockWork work : works) {
                        written.add(work.run(handle));
                    }
                    return written;
                },
                works.size());
        List<LedgerLine> lines = new ArrayList<>();
        for (StoredBlock block : stored) {
            long number = changes - stored.size() + lines.size() + 1;
            lines.add(
                    block == null
                            ? new LedgerLine.Change(number)
                            : new LedgerLine.Block(
                                    number, block.block(), block.importId(), block.rows(), block.digest()));
        }
        ledger.append(lines);
        return stored;
    }

    /** As {@link DatabaseTurns#await}. */
    <T extends @Nullable Object> T await(CompletableFuture<T> result) throws WorkspaceProblem {
        return turns.await(result);
    }

    /** Takes out the blocks of an import: the intent first, so that a crash in between is finished later. */
    void remove(long importId, Change work) throws WorkspaceProblem {
        turns.await(turns.submit(() -> {
            refuseIfNotWritable();
            ledger.append(new LedgerLine.Removing(importId));
            commit(handle -> {
                work.run(handle);
                return importId;
            });
            ledger.append(new LedgerLine.Change(changes));
            return importId;
        }));
    }

    /** Makes a change that was planned, and says which of the blocks are left. */
    interface Rewriting<P> {
        List<StoredBlock> run(P plan, Handle handle) throws SQLException, IOException, WorkspaceProblem;
    }

    /**
     * Changes blocks or takes them out, all of them or none: says first which, so that after a crash it is known that they
     * may be either as they were or as they were to become. Planning and change are one turn; returns the plan.
     */
    <P> P rewrite(Work<P> planning, Function<P, List<Long>> blocks, Rewriting<P> change) throws WorkspaceProblem {
        return turns.await(turns.submit(() -> {
            refuseIfNotWritable();
            P plan;
            try (Handle handle = file.handle()) {
                plan = planning.run(handle);
            }
            ledger.append(new LedgerLine.Rewriting(changes + 1, blocks.apply(plan)));
            List<LedgerLine> lines = new ArrayList<>();
            for (StoredBlock left : commitOrGiveUp(handle -> change.run(plan, handle))) {
                lines.add(new LedgerLine.Block(changes, left.block(), left.importId(), left.rows(), left.digest()));
            }
            lines.add(new LedgerLine.Change(changes));
            ledger.append(lines);
            return plan;
        }));
    }

    /** Where it is not known what reached the disk nothing more is written; opening the workspace again finds that out. */
    private List<StoredBlock> commitOrGiveUp(Work<List<StoredBlock>> work)
            throws SQLException, IOException, WorkspaceProblem {
        try {
            return commit(work);
        } catch (SQLException | IOException | WorkspaceProblem | RuntimeException failed) {
            if (DatabaseFailures.isOne(failed)) {
                turns.fail(DatabaseFailures.problem(folder, failed));
            } else {
                ledger.append(new LedgerLine.Change(changes));
            }
            throw failed;
        }
    }

    Path backUp(Clock clock) throws WorkspaceProblem {
        return turns.await(turns.submit(() -> {
            refuseIfNotWritable();
            return Backups.make(folder, file, clock);
        }));
    }

    private <T extends @Nullable Object> T commit(Work<T> work) throws SQLException, IOException, WorkspaceProblem {
        return commit(work, 1);
    }

    /** Commits so many changes at once. */
    private <T extends @Nullable Object> T commit(Work<T> work, int number)
            throws SQLException, IOException, WorkspaceProblem {
        refuseIfNotWritable();
        try (Handle handle = file.handle()) {
            T result;
            handle.begin();
            try {
                result = work.run(handle);
                handle.execute("UPDATE workspace_state SET change_number = ?", changes + number);
                handle.commit();
            } catch (Throwable failed) {
                rollBack(handle, failed);
                throw failed;
            }
            changes += number;
            file.checkpoint();
            return result;
        }
    }

    private static void rollBack(Handle handle, Throwable failed) {
        try {
            handle.rollback();
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private void refuseIfNotWritable() throws WorkspaceProblem {
        turns.refuseAfterFailure();
        if (readOnly) {
            throw WorkspaceProblem.refused("The workspace " + folder.path()
                    + " is open for reading only; copy it to a folder that can be written to and change it there.");
        }
    }

    /** Waits for the work that has begun, then closes the files. */
    void close() throws WorkspaceProblem {
        turns.end(() -> {
            closeFile();
            ledger.close();
            return true;
        });
    }

    /** After a failure H2 has nothing more to write, and may say so again. */
    private void closeFile() throws SQLException {
        if (!turns.hasFailed()) {
            file.close();
            return;
        }
        try {
            file.abandon();
        } catch (SQLException | RuntimeException failedBefore) {
            LOG.debug("the database had closed itself", failedBefore);
        }
    }
}
