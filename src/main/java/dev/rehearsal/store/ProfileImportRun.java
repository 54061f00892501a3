package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** An import of profiles: read as a whole, since the first row of a customer wins, then written block by block. */
class ProfileImportRun extends ImportRun {
    ProfileImportRun(
            Database database,
            Clock clock,
            long datasetId,
            List<Source> sources,
            Mapping mapping,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        super(database, clock, datasetId, DataKind.PROFILES, sources, mapping, executor, progress, onCancel);
    }

    @Override
    ImportSummary readAll(long importId, KnownRows known, List<ImportFile> files)
            throws IOException, WorkspaceProblem, InputProblem {
        KeptRejects rejects = new KeptRejects();
        ProfileImport.Result read = read(rejects::add);
        ImportCounts counts = new ImportCounts(
                read.summary().rejects() + read.duplicates(),
                0,
                0,
                read.duplicates(),
                read.summary().rejects());
        for (ProfileBlocks.Part part : ProfileBlocks.parts(read.profiles())) {
            int rows = part.customers().size();
            int fresh = known.newCustomers(part.customers());
            counts = counts.withProfiles(fresh, rows - fresh);
            write(importId, part, counts, known.customers());
        }
        KeptRejects.Batch rejected = rejects.take();
        ImportCounts all = counts;
        database.change(handle -> {
            rejected.insert(handle, importId);
            ImportRecords.count(handle, importId, all);
        });
        return read.summary();
    }

    /** Reads all rows. */
    ProfileImport.Result read(RejectReceiver rejects) throws IOException, InputProblem {
        return new ProfileImport(sources, mapping, rejects, progress).run();
    }

    private void write(long importId, ProfileBlocks.Part part, ImportCounts counts, int customers)
            throws WorkspaceProblem {
        database.await(database.writeBlock(handle -> {
            Block block = ProfileBlocks.encode(part);
            ImportRecords.count(handle, importId, counts);
            ImportRemoval.setCustomers(handle, datasetId, DataKind.PROFILES, customers);
            long id = Blocks.insert(handle, datasetId, importId, DataKind.PROFILES, block);
            return new Database.StoredBlock(id, importId, block.rows(), block.digest());
        }));
    }
}
