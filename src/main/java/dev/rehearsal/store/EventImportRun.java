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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** An import of events: while one batch is written, the next is read. */
final class EventImportRun extends ImportRun {
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
        private ImportCounts counts = ImportCounts.NONE;
        private Optional<CompletableFuture<Database.StoredBlock>> underWay = Optional.empty();

        Writing(long importId, KnownRows known) {
            this.importId = importId;
            this.known = known;
        }

        @Override
        public void batch(EventBatch batch) throws IOException {
            EventBatch fresh = known.newRows(batch);
            counts = counts.withBatch(fresh.size(), batch.size() - fresh.size());
            if (fresh.size() == 0) {
                return;
            }
            ImportCounts soFar = counts;
            int customers = known.customers();
            KeptRejects.Batch rejected = rejects.take();
            waitForLast();
            underWay = Optional.of(database.writeBlock(handle -> {
                Block block = BlockCodec.encode(fresh);
                rejected.insert(handle, importId);
                ImportRecords.count(handle, importId, soFar);
                ImportRemoval.setCustomers(handle, datasetId, DataKind.EVENTS, customers);
                long id = Blocks.insert(handle, datasetId, importId, DataKind.EVENTS, block);
                return new Database.StoredBlock(id, importId, block.rows(), block.digest());
            }));
        }

        @Override
        public void reject(Reject reject) throws IOException {
            counts = counts.withReject();
            rejects.add(reject);
            if (rejects.areMany()) {
                waitForLast();
                try {
                    writeRest();
                } catch (WorkspaceProblem problem) {
                    throw new StoreFailed(problem);
                }
            }
        }

        private void waitForLast() throws IOException {
            try {
                if (underWay.isPresent()) {
                    CompletableFuture<Database.StoredBlock> last = underWay.get();
                    underWay = Optional.empty();
                    database.await(last);
                }
            } catch (WorkspaceProblem problem) {
                throw new StoreFailed(problem);
            }
        }

        private void writeRest() throws WorkspaceProblem {
            KeptRejects.Batch rejected = rejects.take();
            ImportCounts soFar = counts;
            database.change(handle -> {
                rejected.insert(handle, importId);
                ImportRecords.count(handle, importId, soFar);
            });
        }

        void finish() throws IOException, WorkspaceProblem {
            waitForLast();
            if (database.isUsable()) {
                writeRest();
            }
        }
    }
}
