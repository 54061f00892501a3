package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.InOrder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the batches of an import as blocks: rows that are there already are taken out in the order of the log, a pool
 * packs the rest, and block by block goes to the disk, each with what had been counted by then. Used by one thread.
 */
final class EventWriting implements EventReceiver {
    /** How many batches wait to be packed. */
    private static final int AHEAD = 3;

    /** How many blocks, which are much smaller, wait to be written; a slow disk takes them together. */
    private static final int UNDER_WAY = 12;

    private final Database database;
    private final long datasetId;
    private final long importId;
    private final KnownRows known;
    private final KeptRejects rejects = new KeptRejects();
    private final KeptDuplicates duplicates;
    private final InOrder<Packed> packing;
    private final ArrayDeque<CompletableFuture<Database.@Nullable StoredBlock>> underWay = new ArrayDeque<>();
    private long rejectCount;
    private ImportCounts counts = ImportCounts.NONE;

    EventWriting(Database database, long datasetId, long importId, KnownRows known, Executor executor) {
        this.database = database;
        this.datasetId = datasetId;
        this.importId = importId;
        this.known = known;
        this.duplicates = new KeptDuplicates(known);
        this.packing = new InOrder<>(executor, AHEAD);
    }

    /** What goes to the disk at once; without a block where a batch brought nothing new. */
    private record Packed(
            @Nullable Block block,
            KeptRejects.Batch rejected,
            KeptDuplicates.Batch skipped,
            ImportCounts counts,
            int customers) {}

    @Override
    public void batch(EventBatch batch, RowLines lines) throws IOException {
        int[] rows = known.newRows(batch, lines);
        EventBatch fresh = rows.length == batch.size() ? batch : batch.only(rows);
        known.newCustomers(fresh.customers());
        duplicates.add(batch, lines, rows);
        int customers = known.customers();
        counts = counts.withBatch(fresh.size(), batch.size() - fresh.size()).withRejects(rejectCount);
        ImportCounts soFar = counts;
        KeptRejects.Batch rejected = rejects.take();
        KeptDuplicates.Batch skipped = duplicates.take();
        writePacked(AHEAD - 1);
        packing.begin(() ->
                new Packed(fresh.size() == 0 ? null : BlockCodec.encode(fresh), rejected, skipped, soFar, customers));
        writePacked(AHEAD);
    }

    /** Begins to write what is packed, and waits for more until no more than so many batches are left. */
    private void writePacked(int most) throws IOException {
        while (packing.isReady() || packing.size() > most) {
            Packed packed = packing.take();
            waitUntilFewerThan(UNDER_WAY);
            underWay.add(database.writeBlock(handle -> write(handle, packed)));
        }
    }

    private Database.@Nullable StoredBlock write(Handle handle, Packed packed) {
        packed.rejected().insert(handle, importId);
        packed.skipped().insert(handle, importId);
        ImportRecords.count(handle, importId, packed.counts());
        Block block = packed.block();
        if (block == null) {
            return null;
        }
        ImportRemoval.setCustomers(handle, datasetId, DataKind.EVENTS, packed.customers());
        long id = Blocks.insert(handle, datasetId, importId, DataKind.EVENTS, block);
        return new Database.StoredBlock(id, importId, block.rows(), block.digest());
    }

    @Override
    public void reject(Reject reject) throws IOException {
        rejectCount++;
        rejects.add(reject);
        if (rejects.areMany()) {
            waitForAll();
            try {
                writeRest();
            } catch (WorkspaceProblem problem) {
                throw new ImportRun.StoreFailed(problem);
            }
        }
    }

    private void waitForAll() throws IOException {
        writePacked(0);
        waitUntilFewerThan(1);
    }

    private void waitUntilFewerThan(int number) throws IOException {
        try {
            while (underWay.size() >= number) {
                database.await(underWay.remove());
            }
        } catch (WorkspaceProblem problem) {
            throw new ImportRun.StoreFailed(problem);
        }
    }

    private void writeRest() throws WorkspaceProblem {
        KeptRejects.Batch rejected = rejects.take();
        ImportCounts soFar = counts.withRejects(rejectCount);
        database.change(handle -> {
            rejected.insert(handle, importId);
            ImportRecords.count(handle, importId, soFar);
        });
    }

    /** Writes the rest; all that was counted is on the disk when it returns. */
    void finish() throws IOException, WorkspaceProblem {
        waitForAll();
        if (database.isUsable()) {
            writeRest();
        }
    }
}
