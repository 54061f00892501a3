package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The simulator: a replay is set up, run, and looked at from four sides, which are models of their own. A run that was
 * cancelled or failed leaves the one before it on show.
 */
public final class SimulatorModel {
    private final Inputs inputs;
    private final Background background;
    private final Notices notices;
    private final Times times;
    private final LongSupplier nanoClock;
    private final ShownRun shownRun;
    private final SetupModel setup;
    private final DecisionsModel decisions;
    private final TimelineModel timeline;
    private final ExplainModel explain;
    private @Nullable ReplayMemory memory;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();

    public SimulatorModel(
            Inputs inputs,
            Background background,
            Notices notices,
            Times times,
            LongSupplier nanoClock,
            ShownRun shownRun) {
        this.inputs = inputs;
        this.background = background;
        this.notices = notices;
        this.times = times;
        this.nanoClock = nanoClock;
        this.shownRun = shownRun;
        this.setup = new SetupModel(inputs, background, notices, times);
        this.decisions = new DecisionsModel(background, notices);
        this.timeline = new TimelineModel(background, notices, times, decisions);
        this.explain = new ExplainModel(background, notices, times, decisions.runProperty());
    }

    /** Replays what was set up; the job on the way can be cancelled. */
    void run() {
        Dataset dataset = setup.datasetProperty().get();
        if (dataset == null || !possible().get()) {
            return;
        }
        RuleChoice choice = setup.choiceProperty().get();
        ReplayOptions options = setup.options();
        Job queued = background.queue(
                "Replay of “%s”".formatted(dataset.name()),
                progress -> replay(dataset, choice, options, progress),
                this::show,
                notices::problem);
        if (!queued.stateProperty().get().isOver()) {
            job.set(queued);
            queued.stateProperty().addListener((state, before, now) -> {
                if (now.isOver()) {
                    job.set(null);
                }
            });
        }
    }

    private ReplayRun replay(Dataset dataset, RuleChoice choice, ReplayOptions options, Progress progress)
            throws Exception {
        RulePack pack = inputs.pack(choice);
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            EventLog log = inputs.log(dataset, pool, progress);
            if (progress.cancelled()) {
                throw new CancellationException("the replay was cancelled");
            }
            ReplayRun run = ReplayRun.of(pack, memory(log), options, progress, pool, nanoClock);
            inputs.keep(dataset, choice, run.result());
            return run;
        }
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

    private void show(ReplayRun run) {
        shownRun.show(run.result());
        explain.clear();
        decisions.show(run);
        timeline.showRun();
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    BooleanBinding possible() {
        return Bindings.and(setup.complete(), job.isNull());
    }

    /** {@code 20,134 events of 453 customers, 500 profiles · 312 fires for 208 customers · 0.04 s}, or nothing yet. */
    String resultInWords() {
        ReplayRun run = decisions.runProperty().get();
        return run == null
                ? ""
                : "%s of %s, %s · %s for %s · %s s"
                        .formatted(
                                Figures.count(run.result().events(), "event"),
                                Figures.count(run.customersWithEvents(), "customer"),
                                Figures.count(run.result().log().profiles().size(), "profile"),
                                Figures.count(run.counts().getFirst().fired(), "fire"),
                                Figures.count(run.counts().getFirst().customers(), "customer"),
                                String.format(Locale.ROOT, "%.2f", run.nanos() / 1e9));
    }

    Times times() {
        return times;
    }

    SetupModel setup() {
        return setup;
    }

    DecisionsModel decisions() {
        return decisions;
    }

    TimelineModel timeline() {
        return timeline;
    }

    ExplainModel explain() {
        return explain;
    }

    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
