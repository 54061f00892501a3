package dev.rehearsal.store;

import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** An import of events: while one batch is looked through, packed and written, the next is read. */
final class EventImportRun extends ImportRun {
    private static final int AHEAD = 2;

    EventImportRun(
            Database database,
            Clock clock,
            long datasetId,
            List<Source> sources,
            Mapping mapping,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        super(database, clock, datasetId, DataKind.EVENTS, sources, mapping, progress, onCancel);
    }

    @Override
    ImportSummary readAll(long importId, KnownRows known, List<ImportFile> files)
            throws IOException, WorkspaceProblem, InputProblem {
        Writing writing = new Writing(importId, known);
        ImportSummary summary;
        try {
            summary = new EventImport(sources, mapping, writing, progress, source -> namesRows(files, source)).run();
        } finally {
            writing.finish();
        }
        return summary;
    }

    private boolean namesRows(List<ImportFile> files, Source source) {
        return files.get(sources.indexOf(source)).namesRows();
    }

    /** Takes the batches as they are read and has them written one behind. */
    private final class Writing implements EventReceiver {
        private final long importId;
        private final KnownRows known;
        private final KeptRejects rejects = new KeptRejects();
        private final ArrayDeque<CompletableFuture<Database.@Nullable StoredBlock>> underWay = new ArrayDeque<>();
        private long rejectCount;
        private ImportCounts counts = ImportCounts.NONE;

        Writing(long importId, KnownRows known) {
            this.importId = importId;
            this.known = known;
        }

        @Override
        public void batch(EventBatch batch) throws IOException {
            waitUntilFewerThan(AHEAD);
            KeptRejects.Batch rejected = rejects.take();
            long rejectsSoFar = rejectCount;
            underWay.add(database.writeBlock(handle -> write(handle, batch, rejected, rejectsSoFar)));
        }

        /** On the database's thread, the only one that knows rows and counts while batches are under way. */
        private Database.@Nullable StoredBlock write(
                Handle handle, EventBatch batch, KeptRejects.Batch rejected, long rejectsSoFar) {
            EventBatch fresh = known.newRows(batch);
            counts = counts.withBatch(fresh.size(), batch.size() - fresh.size()).withRejects(rejectsSoFar);
            rejected.insert(handle, importId);
            ImportRecords.count(handle, importId, counts);
            if (fresh.size() == 0) {
                return null;
            }
            ImportRemoval.setCustomers(handle, datasetId, DataKind.EVENTS, known.customers());
            Block block = BlockCodec.encode(fresh);
            long id = Blocks.insert(handle, datasetId, importId, DataKind.EVENTS, block);
            return new Database.StoredBlock(id, importId, block.rows(), block.digest());
        }

        @Override
        public void reject(Reject reject) throws IOException {
            rejectCount++;
            rejects.add(reject);
            if (rejects.areMany()) {
                waitUntilFewerThan(1);
                try {
                    writeRest();
                } catch (WorkspaceProblem problem) {
                    throw new StoreFailed(problem);
                }
            }
        }

        private void waitUntilFewerThan(int number) throws IOException {
            try {
                while (underWay.size() >= number) {
                    database.await(underWay.remove());
                }
            } catch (WorkspaceProblem problem) {
                throw new StoreFailed(problem);
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

        void finish() throws IOException, WorkspaceProblem {
            waitUntilFewerThan(1);
            if (database.isUsable()) {
                writeRest();
            }
        }
    }
}
