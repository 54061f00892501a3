package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.store.WorkspaceProblem;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Loads what is to be replayed and replays it. Remembers what replays of the same log can use again. Called beside the window. */
final class Replays {
    private final Inputs inputs;
    private final LongSupplier nanoClock;
    private @Nullable ReplayMemory memory;

    Replays(Inputs inputs, LongSupplier nanoClock) {
        this.inputs = inputs;
        this.nanoClock = nanoClock;
    }

    ReplayRun run(RunSetup setup, RulePack pack, Progress progress) throws Exception {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            EventLog log = inputs.log(setup.datasets(), pool, progress);
            if (progress.cancelled()) {
                throw new CancellationException("the replay was cancelled");
            }
            return ReplayRun.of(setup, pack, memory(log), progress, pool, nanoClock);
        }
    }

    /**
     * Replays a run again from its own pack.
     *
     * @throws WorkspaceProblem when its pack was not kept or a dataset is gone
     */
    Reopening again(RunRecord record, Progress progress) throws Exception {
        RulePack pack = inputs.packOf(record)
                .orElseThrow(
                        () -> WorkspaceProblem.refused(
                                "This run is from before packs were kept with runs, so it cannot be opened; its figures are in the list."));
        List<Dataset> datasets = Reopening.datasets(record, inputs.datasets())
                .orElseThrow(() -> WorkspaceProblem.refused(
                        "“%s” was replayed then and is not in the workspace any more, so the run cannot be opened; its figures are in the list."
                                .formatted(RunsModel.datasets(record))));
        RunSetup setup = new RunSetup(datasets, new ReplayOptions(record.until(), false));
        boolean sameData = inputs.isSameData(record, datasets);
        ReplayRun run = run(setup, pack, progress);
        return new Reopening(record, run, sameData, sameData && inputs.isSameResult(record, run.result()));
    }

    /** What replays of this log have left for the next; of another log nothing is kept. */
    private synchronized ReplayMemory memory(EventLog log) {
        ReplayMemory known = memory;
        if (known == null || known.log() != log) {
            known = new ReplayMemory(log);
            memory = known;
        }
        return known;
    }
}
