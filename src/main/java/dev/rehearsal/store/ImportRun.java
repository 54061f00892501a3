package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One import from the first row to the last: its record is written before the first row is read, and whatever ends it,
 * the record says so.
 */
abstract class ImportRun {
    private final Clock clock;
    private final Supplier<OnCancel> onCancel;
    private final DataKind kind;
    final Database database;
    final long datasetId;
    final List<Source> sources;
    final Mapping mapping;
    final Executor executor;
    final Progress progress;

    ImportRun(
            Database database,
            Clock clock,
            long datasetId,
            DataKind kind,
            List<Source> sources,
            Mapping mapping,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        this.database = database;
        this.clock = clock;
        this.datasetId = datasetId;
        this.kind = kind;
        this.sources = List.copyOf(sources);
        this.mapping = mapping;
        this.executor = executor;
        this.progress = progress;
        this.onCancel = onCancel;
    }

    /** Reads and writes everything; when it returns, all that was counted is on the disk. */
    abstract ImportSummary readAll(long importId, KnownRows known, List<ImportFile> files)
            throws IOException, WorkspaceProblem, InputProblem;

    /** A failure of the workspace on its way through the reader of a file, which knows none. */
    static final class StoreFailed extends IOException {
        private static final long serialVersionUID = 1L;

        private final WorkspaceProblem problem;

        StoreFailed(WorkspaceProblem problem) {
            super(problem);
            this.problem = problem;
        }
    }

    final ImportOutcome run() throws WorkspaceProblem, InputProblem {
        KnownRows known = KnownRows.of(database, datasetId, kind, executor);
        List<ImportFile> files = files();
        List<String> headers = headers();
        long importId = database.write(handle -> {
            long id = ImportRecords.begin(handle, datasetId, kind, mapping, files, clock.instant());
            ImportHeaders.insert(handle, id, headers);
            DatasetIdentity.takeOver(handle, datasetId, id, mapping);
            return id;
        });
        FileSums sums = FileSums.begin(database, importId, files, executor);
        ImportSummary summary = null;
        try {
            ImportSummary read = readAll(importId, known, files);
            if (read.cancelled()) {
                sums.stop();
            } else {
                sums.finish();
            }
            summary = read;
        } catch (StoreFailed failed) {
            throw failed.problem;
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(
                    Path.of(sources.isEmpty() ? "" : sources.getFirst().name()), failed);
        } finally {
            if (summary == null) {
                sums.stop();
                breakOff(importId);
            }
        }
        end(importId, summary);
        return new ImportOutcome(
                database.read(handle -> ImportRecords.find(handle, importId)),
                summary.columnsLeftOut(),
                summary.problems());
    }

    private void end(long importId, ImportSummary summary) throws WorkspaceProblem {
        @Nullable OnCancel choice = summary.cancelled() ? onCancel.get() : null;
        ImportState state = choice == null ? ImportState.COMPLETE : ImportState.KEPT;
        database.change(handle -> {
            ImportRecords.sumUp(handle, importId, summary);
            ImportRecords.finish(handle, importId, state, clock.instant());
        });
        if (choice == OnCancel.ROLL_BACK) {
            new ImportRemoval(database, clock).run(importId, ImportState.ROLLED_BACK);
        }
    }

    /** Where even that cannot be written, opening the workspace again finds the import running and says the same. */
    private void breakOff(long importId) throws WorkspaceProblem {
        if (database.isUsable()) {
            database.change(handle -> ImportRecords.finish(handle, importId, ImportState.INTERRUPTED, clock.instant()));
        }
    }

    /** The line with the names of the columns of each file, empty where there is none. */
    List<String> headers() {
        return ImportHeaders.read(sources, mapping);
    }

    /** For which files the ids of rows without one begin with the name of their file. */
    RowNames names() throws WorkspaceProblem {
        return RowNames.of(database, datasetId, kind, sources);
    }

    private List<ImportFile> files() throws WorkspaceProblem {
        RowNames names = names();
        List<ImportFile> files = new ArrayList<>();
        for (Source source : sources) {
            files.add(new ImportFile(source, names.has(source)));
        }
        return files;
    }
}
