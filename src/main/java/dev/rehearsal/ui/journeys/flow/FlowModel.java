package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.event.Instants;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * How many come where in the journey that is edited: replayed on a dataset whenever it changes, or as the simulator shows
 * it, up to its playhead. Only the newest edit counts.
 */
public final class FlowModel {
    private final FlowDesk desk;
    private final ShownRun shown;
    private final Background background;
    private final Notices notices;
    private final Pause quiet;
    private final JourneyReplay replay;
    private final ObservableList<FlowSource> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FlowSource> source = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Flow> flow = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyBooleanWrapper catchingUp = new ReadOnlyBooleanWrapper();
    private @Nullable Journey journey;

    public FlowModel(FlowDesk desk, ShownRun shown, Background background, Notices notices, Pause quiet) {
        this.desk = desk;
        this.shown = shown;
        this.background = background;
        this.notices = notices;
        this.quiet = quiet;
        this.replay = new JourneyReplay(desk);
        flow.addListener((property, before, now) -> counts.set(now == null ? Counts.NONE : now.forCanvas()));
        source.addListener((property, before, now) -> refresh());
        shown.resultProperty().addListener((property, before, now) -> followSimulator());
        shown.instantProperty().addListener((property, before, now) -> followSimulator());
    }

    /** Reads again what there is to replay on: a journey was opened or saved. */
    public void start() {
        background.latest(
                "What the journey is replayed on",
                progress -> desk.datasets(),
                datasets -> {
                    replay.forget();
                    offer(datasets);
                    refresh();
                },
                notices::problem);
    }

    private void offer(List<Dataset> datasets) {
        FlowSource before = source.get();
        List<FlowSource> all = new ArrayList<>();
        datasets.stream()
                .filter(dataset -> dataset.firstTime() != Instants.NONE)
                .forEach(dataset -> all.add(new FlowSource.Live(dataset)));
        FlowSource last = all.isEmpty() ? null : all.getLast();
        all.add(new FlowSource.Simulator());
        sources.setAll(all);
        source.set(all.stream().filter(each -> isSame(each, before)).findFirst().orElse(last));
    }

    private static boolean isSame(FlowSource one, @Nullable FlowSource other) {
        return (one instanceof FlowSource.Live(Dataset dataset) && other instanceof FlowSource.Live(Dataset before))
                ? dataset.id() == before.id()
                : one.equals(other);
    }

    /** The journey is another now; null while none is open. */
    public void show(@Nullable Journey now) {
        Journey before = journey;
        journey = now;
        if (before == null || now == null || !before.id().equals(now.id())) {
            flow.set(null);
        }
        refresh();
    }

    private void refresh() {
        Journey now = journey;
        switch (source.get()) {
            case FlowSource.Simulator simulator -> followSimulator();
            case FlowSource.Live(Dataset dataset)
            when now != null && JourneyReplay.isSound(now) -> {
                catchingUp.set(true);
                quiet.then(this::replay);
            }
            case null, default -> catchingUp.set(false);
        }
    }

    private void replay() {
        Journey now = journey;
        if (now == null || !(source.get() instanceof FlowSource.Live(Dataset dataset)) || !JourneyReplay.isSound(now)) {
            catchingUp.set(false);
            return;
        }
        background.latest(
                "Replay the journey",
                progress -> replay.of(now, dataset, progress),
                found -> {
                    catchingUp.set(false);
                    if (journey != null && journey.id().equals(found.journey().id())) {
                        flow.set(found);
                    }
                },
                problem -> {
                    catchingUp.set(false);
                    notices.problem(problem);
                });
    }

    private void followSimulator() {
        Journey now = journey;
        if (!(source.get() instanceof FlowSource.Simulator) || now == null) {
            return;
        }
        ReplayResult result = shown.resultProperty().get();
        int place = result == null ? -1 : Flow.place(result, now.id());
        catchingUp.set(false);
        if (result == null || place < 0) {
            flow.set(null);
            return;
        }
        long until = shown.isWhole() ? Long.MAX_VALUE : shown.instantProperty().get();
        background.latest(
                "Count the journey", progress -> Flow.of(result, place, until), this::follow, notices::problem);
    }

    private void follow(Flow found) {
        boolean stillAsked = source.get() instanceof FlowSource.Simulator
                && journey != null
                && journey.id().equals(found.journey().id());
        if (stillAsked) {
            flow.set(found);
        }
    }

    /** Whether the counts are of the journey as it is now; an edit that only moves nodes changes nothing. */
    boolean isOfThisJourney() {
        Flow now = flow.get();
        return now != null && journey != null && isSameWay(now.journey(), journey);
    }

    private static boolean isSameWay(Journey one, Journey other) {
        return one.start().equals(other.start())
                && one.nodes().equals(other.nodes())
                && one.entry().equals(other.entry())
                && Objects.equals(one.goal(), other.goal())
                && Objects.equals(one.exitCriteria(), other.exitCriteria())
                && one.active() == other.active();
    }

    ObservableList<FlowSource> sources() {
        return sources;
    }

    ObjectProperty<@Nullable FlowSource> sourceProperty() {
        return source;
    }

    ReadOnlyObjectProperty<@Nullable Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** As the canvas shows them. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the counts on show are of an earlier edit. */
    ReadOnlyBooleanProperty catchingUpProperty() {
        return catchingUp.getReadOnlyProperty();
    }
}
