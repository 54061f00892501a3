package dev.rehearsal.store;

import dev.rehearsal.log.InOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;

/** Reads blocks one after another, unpacks several at a time, and hands them on in their order. Needs no thread of the pool. */
final class BlockReading {
    private static final int AHEAD = 8;

    private final Database database;
    private final Executor executor;

    BlockReading(Database database, Executor executor) {
        this.database = database;
        this.executor = executor;
    }

    /** How a block is unpacked; runs on the executor or on the caller's thread. */
    interface Unpacking<T> {
        T unpack(Block block) throws Section.AlteredSection;
    }

    /** Takes what was unpacked; runs on the caller's thread. */
    interface Taking<T> {
        void take(T unpacked) throws WorkspaceProblem;
    }

    <T> void each(List<Blocks.Reference> blocks, Unpacking<T> unpacking, Taking<T> taking) throws WorkspaceProblem {
        InOrder<T> unpacked = new InOrder<>(executor, AHEAD);
        Deque<Blocks.Reference> pending = new ArrayDeque<>();
        for (Blocks.Reference reference : blocks) {
            if (unpacked.isFull()) {
                taking.take(take(unpacked, pending.remove()));
            }
            Block block = read(reference);
            pending.add(reference);
            unpacked.begin(() -> unpack(block, unpacking));
        }
        while (!pending.isEmpty()) {
            taking.take(take(unpacked, pending.remove()));
        }
    }

    private static <T> T unpack(Block block, Unpacking<T> unpacking) {
        try {
            return unpacking.unpack(block);
        } catch (Section.AlteredSection altered) {
            throw new CompletionException(altered);
        }
    }

    private Block read(Blocks.Reference reference) throws WorkspaceProblem {
        try {
            return database.read(handle -> Blocks.read(handle, reference.id()));
        } catch (WorkspaceProblem problem) {
            throw problem.kind() == WorkspaceProblem.Kind.DAMAGED ? damaged(reference) : problem;
        }
    }

    private <T> T take(InOrder<T> unpacked, Blocks.Reference block) throws WorkspaceProblem {
        try {
            return unpacked.take();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Section.AlteredSection) {
                throw damaged(block);
            }
            throw failed;
        }
    }

    private WorkspaceProblem damaged(Blocks.Reference reference) throws WorkspaceProblem {
        return database.read(handle -> damaged(handle, database.folder(), reference));
    }

    /** That a block is not as it was written; called on the database's thread. */
    static WorkspaceProblem damaged(Handle handle, WorkspaceFolder folder, Blocks.Reference reference) {
        String dataset = handle.createQuery("SELECT name FROM dataset WHERE dataset_id = :id")
                .bind("id", reference.datasetId())
                .mapTo(String.class)
                .one();
        return new WorkspaceProblem(
                WorkspaceProblem.Kind.DAMAGED,
                "Block " + reference.id() + " of the dataset \"" + dataset + "\" (" + reference.rows()
                        + " rows of import " + reference.importId()
                        + ") is damaged on the disk, so nothing is shown of it. Undo that import and import its file again. "
                        + Backups.advice(folder));
    }
}
