package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.ImportOutcome;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * The import of chosen files into a dataset, which is made if there is none of that name. What becomes of the rows when
 * it is cancelled can be decided until it ends; undecided, they are kept, since taking them out later is always possible.
 */
final class FileImport implements Work<ImportSummary> {
    private final Workspace workspace;
    private final String datasetName;
    private final List<Path> files;
    private volatile OnCancel onCancel = OnCancel.KEEP;

    FileImport(Workspace workspace, String datasetName, List<Path> files) {
        this.workspace = workspace;
        this.datasetName = datasetName;
        this.files = List.copyOf(files);
    }

    void decide(OnCancel choice) {
        onCancel = choice;
    }

    @Override
    public ImportSummary run(Progress progress) throws WorkspaceProblem, InputProblem, IOException {
        ImportPlan plan = ImportPlan.of(files);
        Dataset dataset = workspace.datasets().findOrCreate(datasetName);
        List<ImportOutcome> outcomes = new ArrayList<>();
        if (!plan.profiles().isEmpty()) {
            outcomes.add(workspace
                    .imports()
                    .profiles(dataset.id(), plan.profiles(), Mapping.NATIVE, progress, () -> onCancel));
        }
        if (!plan.events().isEmpty() && !progress.cancelled()) {
            outcomes.add(workspace
                    .imports()
                    .events(
                            dataset.id(),
                            plan.events(),
                            Mapping.NATIVE,
                            ForkJoinPool.commonPool(),
                            progress,
                            () -> onCancel));
        }
        return new ImportSummary(dataset, outcomes);
    }
}
