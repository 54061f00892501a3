package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.RunRecord;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.Work;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The simulator: a replay is set up, run, and looked at from several sides, which are models of their own. A run that was
 * cancelled or failed leaves the one before it on show.
 */
public final class SimulatorModel {
    private final Inputs inputs;
    private final Surroundings around;
    private final ShownRun shownRun;
    private final Replays replays;
    private final SetupModel setup;
    private final RunsModel runs;
    private final DecisionsModel decisions;
    private final MessagesModel messages;
    private final TimelineModel timeline;
    private final PlayheadModel playhead;
    private final CountsModel counts;
    private final WaterfallModel waterfall;
    private final ExplainModel explain;
    private final ExportModel export;
    private final CustomerModel customer;
    private final PressureModel pressure;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RunRecord> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper provenance = new ReadOnlyStringWrapper("");

    public SimulatorModel(Inputs inputs, Surroundings around, ShownRun shownRun) {
        this.inputs = inputs;
        this.around = around;
        this.shownRun = shownRun;
        this.replays = new Replays(inputs, around.nanoClock());
        this.setup = new SetupModel(inputs, around);
        this.runs = new RunsModel(inputs, around);
        this.decisions = new DecisionsModel(around);
        this.messages = new MessagesModel(around);
        this.timeline = new TimelineModel(around, decisions, messages);
        this.playhead = new PlayheadModel(shownRun, decisions, timeline, around.times());
        this.counts = new CountsModel(around.times());
        this.waterfall = new WaterfallModel(around, decisions, messages);
        this.explain = new ExplainModel(around, decisions.runProperty());
        this.customer = new CustomerModel(around, decisions.runProperty(), explain);
        this.pressure = new PressureModel(around);
        this.export = new ExportModel(around, decisions, messages);
        playhead.calmProperty().subscribe(instant -> {
            decisions.showUntil(instant.longValue());
            messages.showUntil(instant.longValue());
            counts.showUntil(instant.longValue());
            waterfall.showUntil(instant.longValue());
        });
        decisions.chosenProperty().subscribe(row -> {
            if (row.intValue() != DecisionsModel.NONE) {
                explain.explain(row.intValue());
            }
        });
    }

    /** Replays what was set up; the job on the way can be cancelled. */
    void run() {
        if (possible().get()) {
            RunSetup wanted = setup.setup();
            RuleChoice choice = setup.choiceProperty().get();
            start(
                    "Replay of “%s”".formatted(wanted.datasetNames()),
                    progress -> {
                        RulePack pack = inputs.pack(choice);
                        return replays.run(wanted, pack, progress);
                    },
                    run -> {
                        show(run, "");
                        keep(run);
                    });
        }
    }

    /** Replays a run again from what was kept of it, and says whether it is what it was. */
    void open(RunRecord run) {
        if (job.get() == null) {
            start("Run of " + runs.when(run), progress -> replays.again(run, progress), opened -> {
                show(opened.run(), opened.inWords(around.times()));
                kept.set(run);
            });
        }
    }

    private <T> void start(String name, Work<T> work, Consumer<T> done) {
        Job queued = around.background().queue(name, work, done, around.notices()::problem);
        if (!queued.stateProperty().get().isOver()) {
            job.set(queued);
            queued.stateProperty().addListener((state, before, now) -> {
                if (now.isOver()) {
                    job.set(null);
                }
            });
        }
    }

    private void show(ReplayRun run, String words) {
        explain.clear();
        kept.set(null);
        provenance.set(words);
        timeline.begin(run.span());
        counts.begin(run);
        shownRun.show(run.result());
        decisions.show(run);
        messages.show(run);
        waterfall.begin(run);
        customer.clear();
        pressure.begin(run);
        playhead.begin();
        around.background()
                .latest(
                        "Timeline",
                        progress -> RunTimes.of(run.result()),
                        times -> {
                            counts.show(times);
                            timeline.show(times);
                        },
                        around.notices()::problem);
    }

    private void keep(ReplayRun run) {
        around.background()
                .queue(
                        "Keep the run",
                        progress -> inputs.keep(run.setup(), run.result()),
                        record -> {
                            if (run.equals(decisions.runProperty().get())) {
                                kept.set(record.orElse(null));
                            }
                            runs.refresh();
                        },
                        around.notices()::problem);
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    void refresh() {
        setup.refresh();
        runs.refresh();
    }

    BooleanBinding possible() {
        return Bindings.and(setup.complete(), job.isNull());
    }

    Surroundings around() {
        return around;
    }

    Times times() {
        return around.times();
    }

    SetupModel setup() {
        return setup;
    }

    RunsModel runs() {
        return runs;
    }

    DecisionsModel decisions() {
        return decisions;
    }

    MessagesModel messages() {
        return messages;
    }

    TimelineModel timeline() {
        return timeline;
    }

    PlayheadModel playhead() {
        return playhead;
    }

    CountsModel counts() {
        return counts;
    }

    WaterfallModel waterfall() {
        return waterfall;
    }

    ExportModel export() {
        return export;
    }

    CustomerModel customer() {
        return customer;
    }

    PressureModel pressure() {
        return pressure;
    }

    /** Shows a customer, who is a number of the log, on an axis of their own. */
    void showCustomer(int number) {
        customer.show(number);
    }

    ExplainModel explain() {
        return explain;
    }

    ShownRun shownRun() {
        return shownRun;
    }

    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** What was kept of the shown run; null until it is. */
    ReadOnlyObjectProperty<@Nullable RunRecord> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Of a run that was opened again, whether it is what it was; empty of a new one. */
    ReadOnlyStringProperty provenanceProperty() {
        return provenance.getReadOnlyProperty();
    }
}
