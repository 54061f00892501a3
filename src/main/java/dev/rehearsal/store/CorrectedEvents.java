package dev.rehearsal.store;

import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** An import of corrected rows of events. Its record names the file of rejects, and how the rows were read at first. */
final class CorrectedEvents extends EventImportRun {
    private final CorrectedFile file;

    CorrectedEvents(
            Database database,
            Clock clock,
            long datasetId,
            Source rejects,
            CorrectedFile file,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        super(database, clock, datasetId, List.of(rejects), file.reading().mapping(), executor, progress, onCancel);
        this.file = file;
    }

    @Override
    List<String> headers() {
        return List.of(file.reading().header());
    }

    @Override
    RowNames names() {
        return RowNames.of(sources.getFirst(), file.reading().namesRows());
    }

    @Override
    ImportSummary read(EventReceiver receiver, List<ImportFile> files) throws IOException, InputProblem {
        return new EventImport(
                        file.sources(), file.mapping(), file.placed(receiver), progress, source -> true, executor)
                .run();
    }
}
