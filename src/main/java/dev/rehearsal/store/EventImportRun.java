package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** An import of events: rows are read and packed on a pool while what is ready is written in its order. */
class EventImportRun extends ImportRun {
    EventImportRun(
            Database database,
            Clock clock,
            long datasetId,
            List<Source> sources,
            Mapping mapping,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        super(database, clock, datasetId, DataKind.EVENTS, sources, mapping, executor, progress, onCancel);
    }

    @Override
    ImportSummary readAll(long importId, KnownRows known, List<ImportFile> files)
            throws IOException, WorkspaceProblem, InputProblem {
        EventWriting writing = new EventWriting(database, datasetId, importId, known, executor);
        ImportSummary summary;
        try {
            summary = read(writing, files);
        } finally {
            writing.finish();
        }
        return summary;
    }

    /** Reads all rows and hands them on. */
    ImportSummary read(EventReceiver receiver, List<ImportFile> files) throws IOException, InputProblem {
        return new EventImport(sources, mapping, receiver, progress, source -> namesRows(files, source), executor)
                .run();
    }

    private boolean namesRows(List<ImportFile> files, Source source) {
        return files.get(sources.indexOf(source)).namesRows();
    }
}
