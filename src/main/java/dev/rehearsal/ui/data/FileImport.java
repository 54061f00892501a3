package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.ImportOutcome;
import dev.rehearsal.store.ImportState;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.data.wizard.ImportOrder;
import dev.rehearsal.ui.kit.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * An import into a dataset, which is made if there is none of that name. What becomes of the rows when it is cancelled can
 * be decided until it ends; undecided, they are kept, since taking them out later is always possible.
 */
final class FileImport implements Work<ImportSummary> {
    private final Workspace workspace;
    private final String datasetName;
    private final Rows rows;
    private volatile OnCancel onCancel = OnCancel.KEEP;

    /** Brings rows into a dataset, one import after the other. */
    private interface Rows {
        List<ImportOutcome> into(long datasetId, Progress progress, Supplier<OnCancel> onCancel)
                throws WorkspaceProblem, InputProblem;
    }

    private FileImport(Workspace workspace, String datasetName, Rows rows) {
        this.workspace = workspace;
        this.datasetName = datasetName;
        this.rows = rows;
    }

    /** Of what the wizard, or an earlier import, came to. */
    static FileImport of(Workspace workspace, ImportOrder order) {
        return new FileImport(
                workspace,
                order.dataset(),
                (dataset, progress, onCancel) -> ordered(workspace, order, dataset, progress, onCancel));
    }

    /** Of rows that were left out before and have been corrected since. */
    static FileImport corrected(Workspace workspace, String datasetName, Source rejects) {
        return new FileImport(
                workspace,
                datasetName,
                (dataset, progress, onCancel) ->
                        workspace.imports().corrected(dataset, rejects, ForkJoinPool.commonPool(), progress, onCancel));
    }

    void decide(OnCancel choice) {
        onCancel = choice;
    }

    @Override
    public ImportSummary run(Progress progress) throws WorkspaceProblem, InputProblem {
        Optional<Dataset> there = workspace.datasets().find(datasetName);
        Dataset dataset = there.isPresent() ? there.get() : workspace.datasets().create(datasetName);
        List<ImportOutcome> outcomes = rows.into(dataset.id(), progress, () -> onCancel);
        if (progress.cancelled() && onCancel == OnCancel.ROLL_BACK) {
            rollBack(outcomes);
            if (there.isEmpty()) {
                workspace.datasets().delete(dataset.id());
            }
            return ImportSummary.rolledBack(dataset, outcomes);
        }
        return ImportSummary.of(dataset, outcomes);
    }

    /** Takes out what was complete already when another part was stopped. */
    private void rollBack(List<ImportOutcome> outcomes) throws WorkspaceProblem {
        for (ImportOutcome outcome : outcomes) {
            if (outcome.done().state() == ImportState.COMPLETE) {
                workspace.imports().undo(outcome.done().id());
            }
        }
    }

    private static List<ImportOutcome> ordered(
            Workspace workspace, ImportOrder order, long dataset, Progress progress, Supplier<OnCancel> onCancel)
            throws WorkspaceProblem, InputProblem {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (ImportOrder.Part part : order.parts()) {
            if (progress.cancelled()) {
                break;
            }
            if (order.remember()) {
                workspace.mappings().save(part.settingsName(), part.fingerprint(), part.mapping());
            }
            outcomes.add(
                    part.kind() == DataKind.PROFILES
                            ? workspace.imports().profiles(dataset, part.sources(), part.mapping(), progress, onCancel)
                            : workspace
                                    .imports()
                                    .events(
                                            dataset,
                                            part.sources(),
                                            part.mapping(),
                                            ForkJoinPool.commonPool(),
                                            progress,
                                            onCancel));
        }
        return outcomes;
    }
}
