package dev.rehearsal.store;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Imports corrected rejects. */
final class Corrections {
    Corrections(
            Database database,
            Clock clock,
            long datasetId,
            Source rejects,
            Executor executor,
            Progress progress,
            Supplier<OnCancel> onCancel) {}

    List<ImportOutcome> run() throws WorkspaceProblem, InputProblem {
        throw new UnsupportedOperationException("being written");
    }
}
