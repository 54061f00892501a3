package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectsRows;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Imports into the datasets of a workspace, those that were and new ones. */
public final class Imports {
    private final Database database;
    private final Clock clock;

    Imports(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Imports files of events into a dataset, batch by batch; each batch is on the disk, for good, before the one some twenty
     * behind it is begun. A row whose event id the dataset has already is counted and skipped, so that importing a file
     * again adds what is missing. Runs on the calling thread, which has rows read and packed on the executor, until the end
     * or until the progress says that it is cancelled; then {@code onCancel} is asked once, on this thread, what becomes
     * of the rows. The executor may be busy or have no thread at all, since this one does itself what it waits for.
     *
     * @throws InputProblem when a file cannot be read at all; what was in by then is kept
     * @throws WorkspaceProblem when the workspace cannot be written; what was in by then is kept
     */
    public ImportOutcome events(
            long datasetId,
            List<Source> sources,
            Mapping mapping,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel)
            throws WorkspaceProblem, InputProblem {
        return new EventImportRun(database, clock, datasetId, sources, mapping, executor, progress, onCancel).run();
    }

    /** As the other, with all reading and packing done on the calling thread. */
    public ImportOutcome events(
            long datasetId, List<Source> sources, Mapping mapping, Progress progress, Supplier<OnCancel> onCancel)
            throws WorkspaceProblem, InputProblem {
        return events(datasetId, sources, mapping, Runnable::run, progress, onCancel);
    }

    /** As {@link #events} for files of profiles; a customer's profile replaces the one from an earlier import. */
    public ImportOutcome profiles(
            long datasetId, List<Source> sources, Mapping mapping, Progress progress, Supplier<OnCancel> onCancel)
            throws WorkspaceProblem, InputProblem {
        return new ProfileImportRun(database, clock, datasetId, sources, mapping, Runnable::run, progress, onCancel)
                .run();
    }

    /** All imports into a dataset, newest first. */
    public List<ImportRecord> of(long datasetId) throws WorkspaceProblem {
        return database.read(handle -> ImportRecords.of(handle, datasetId));
    }

    /** The imports whose rows the datasets have. */
    public HeldImports held(List<Long> datasetIds) throws WorkspaceProblem {
        List<ImportRecord> made = new ArrayList<>();
        for (long id : datasetIds) {
            made.addAll(of(id).reversed());
        }
        return HeldImports.of(made);
    }

    /** The imports that a crash or a failure broke off, newest first, and nothing newer of the same files completed. */
    public List<ImportRecord> interrupted() throws WorkspaceProblem {
        return database.read(ImportRecords::interrupted);
    }

    /** The rows that an import left out, from one on, in the order of the files; some thousand are kept. */
    public List<Reject> rejects(long importId, int from, int count) throws WorkspaceProblem {
        return database.read(handle -> KeptRejects.of(handle, importId, from, count));
    }

    /** The rows that an import skipped since their event id was there, from one on; the first ten thousand are kept. */
    public List<Duplicate> duplicates(long importId, int from, int count) throws WorkspaceProblem {
        return database.read(handle -> KeptDuplicates.of(handle, importId, from, count));
    }

    /**
     * Reads files as an import would, without writing anything, and counts what would happen; the mapping says of which
     * kind they are, events where it says nothing. Files larger than the limit are read up to it, and the forecast is then
     * an estimate. Holds the event ids of the dataset and of what it reads, and no rows.
     *
     * @param datasetId the dataset that the files would go to; none for a new one
     * @param sources files, since what is piped in can be read only once
     * @throws InputProblem when a file cannot be read at all, as the import would
     * @throws java.util.concurrent.CancellationException when the progress says that it is cancelled
     */
    public Forecast forecast(
            Optional<Long> datasetId,
            List<Source> sources,
            Mapping mapping,
            long limitBytes,
            Executor executor,
            Progress progress)
            throws WorkspaceProblem, InputProblem {
        return new ForecastRun(database, datasetId, sources, mapping, limitBytes, executor, progress).run();
    }

    /** Which of the files have contents that the dataset, or without one any dataset, has imported already. */
    public List<ImportedBefore> before(Optional<Long> datasetId, List<Source> sources) throws WorkspaceProblem {
        return ImportsBefore.of(database, datasetId, sources);
    }

    /** Whether a file is one of rejects that was saved here, corrected or not, by the names of its columns. */
    public boolean isOfRejects(Source source) {
        return RejectsRows.isOne(source);
    }

    /**
     * Imports the rows of a file of rejects once they are corrected, each as it would have been imported from the file it
     * once came from: with the header of that file and the mapping of its import. A row without an event id gets the one it
     * would have had there. There is an import for each of those imports, named after the file of rejects.
     *
     * @throws InputProblem when the file cannot be read, or none of its rows is one that an import of this dataset left out
     */
    public List<ImportOutcome> corrected(
            long datasetId, Source rejects, Executor executor, Progress progress, Supplier<OnCancel> onCancel)
            throws WorkspaceProblem, InputProblem {
        return new Corrections(database, clock, datasetId, rejects, executor, progress, onCancel).run();
    }

    /** Takes out again what an import brought. Rows that it made duplicates of later ones do not come back. */
    public void undo(long importId) throws WorkspaceProblem {
        takeOut(importId, ImportState.UNDONE);
    }

    private void takeOut(long importId, ImportState state) throws WorkspaceProblem {
        new ImportRemoval(database, clock).run(importId, state);
    }

    /** After a crash: what was to be taken out goes, and what was running is known as interrupted. */
    void settleUnfinished() throws WorkspaceProblem {
        for (long importId : database.removing()) {
            ImportState state = database.read(handle -> ImportRecords.stateOf(handle, importId));
            boolean decided = state == ImportState.ROLLED_BACK || state == ImportState.UNDONE;
            if (state != null && !decided) {
                takeOut(importId, state == ImportState.RUNNING ? ImportState.ROLLED_BACK : ImportState.UNDONE);
            }
        }
        List<Long> running = database.read(ImportRecords::running);
        if (!running.isEmpty()) {
            database.change(handle -> {
                for (long importId : running) {
                    ImportRecords.finish(handle, importId, ImportState.INTERRUPTED, clock.instant());
                }
            });
        }
    }
}
