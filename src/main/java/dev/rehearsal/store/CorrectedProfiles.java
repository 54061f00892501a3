package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** As {@link CorrectedEvents} for profiles. */
final class CorrectedProfiles extends ProfileImportRun {
    private final CorrectedFile file;

    CorrectedProfiles(
            Database database,
            Clock clock,
            long datasetId,
            Source rejects,
            CorrectedFile file,
            Progress progress,
            Supplier<OnCancel> onCancel) {
        super(
                database,
                clock,
                datasetId,
                List.of(rejects),
                file.reading().mapping(),
                Runnable::run,
                progress,
                onCancel);
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
    ProfileImport.Result read(RejectReceiver rejects) throws IOException, InputProblem {
        return new ProfileImport(file.sources(), file.mapping(), file.placed(rejects), progress).run();
    }
}
