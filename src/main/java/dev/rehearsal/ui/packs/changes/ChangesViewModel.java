package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.ExportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Two packs of the workspace beside each other: what differs in words, and over a dataset in what they do. */
public final class ChangesViewModel {
    private static final Side NEXT = new Side.Next();

    private final Workspace workspace;
    private final KeptLog logs;
    private final Background background;
    private final Notices notices;
    private final ObservableList<Side> befores = FXCollections.observableArrayList();
    private final ObservableList<Side> afters = FXCollections.observableArrayList();
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Side> before = new SimpleObjectProperty<>();
    private final ObjectProperty<Side> after = new SimpleObjectProperty<>(NEXT);
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<List<PartChange>>> parts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ResultDiff>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private boolean filling;

    private record Found(List<ExportRecord> exports, List<Dataset> datasets) {}

    public ChangesViewModel(Workspace workspace, KeptLog logs, Background background, Notices notices) {
        this.workspace = workspace;
        this.logs = logs;
        this.background = background;
        this.notices = notices;
        before.addListener((chosen, was, now) -> compare());
        after.addListener((chosen, was, now) -> compare());
        dataset.addListener((chosen, was, now) -> result.set(Optional.empty()));
    }

    /** Reads again what there is to compare; what was chosen stays chosen while it is there. */
    public void reload() {
        background.latest(
                "Read what to compare",
                progress -> new Found(
                        workspace.packs().exports(),
                        workspace.datasets().list().stream()
                                .filter(each -> each.firstTime() != Instants.NONE)
                                .toList()),
                this::take,
                notices::problem);
    }

    /** Compares an export with what would be exported now. */
    public void compareWithNow(ExportRecord export) {
        filling = true;
        before.set(new Side.Exported(export));
        after.set(NEXT);
        filling = false;
        compare();
    }

    private void take(Found found) {
        Side old = before.get();
        Side young = after.get();
        Dataset data = dataset.get();
        filling = true;
        List<Side> sides = new ArrayList<>();
        found.exports().forEach(export -> sides.add(new Side.Exported(export)));
        befores.setAll(sides);
        sides.addFirst(NEXT);
        afters.setAll(sides);
        before.set(old != null && befores.contains(old) ? old : befores.isEmpty() ? null : befores.getFirst());
        after.set(young != null && afters.contains(young) ? young : NEXT);
        datasets.setAll(found.datasets());
        dataset.set(datasets.stream()
                .filter(each -> data != null && each.id() == data.id())
                .findFirst()
                .orElse(datasets.isEmpty() ? null : datasets.getLast()));
        filling = false;
        compare();
    }

    private void compare() {
        Side old = before.get();
        Side young = after.get();
        if (filling) {
            return;
        }
        result.set(Optional.empty());
        if (old == null || young == null) {
            parts.set(Optional.empty());
            return;
        }
        background.latest(
                "Compare packs",
                progress -> PackChanges.between(pack(old), pack(young)),
                found -> parts.set(Optional.of(found)),
                notices::problem);
    }

    /** Replays both packs over the dataset, and every change alone. */
    void replay() {
        Side old = before.get();
        Side young = after.get();
        Dataset over = dataset.get();
        if (old == null || over == null || job.get() != null) {
            return;
        }
        Job started = background.queue(
                "Compare what packs do",
                progress -> diff(old, young, over, progress),
                found -> result.set(Optional.of(found)),
                notices::problem);
        if (!started.stateProperty().get().isOver()) {
            job.set(started);
            started.stateProperty().addListener((state, was, now) -> {
                if (now.isOver()) {
                    job.set(null);
                }
            });
        }
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    private ResultDiff diff(Side old, Side young, Dataset over, Progress progress) throws WorkspaceProblem {
        RulePack one = pack(old);
        RulePack other = pack(young);
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            EventLog log = logs.of(over, pool, progress);
            if (progress.cancelled()) {
                throw new CancellationException("the comparison was cancelled");
            }
            return ResultDiff.of(one, other, log, progress, pool);
        }
    }

    private RulePack pack(Side side) throws WorkspaceProblem {
        return switch (side) {
            case Side.Next next -> workspace.packs().approved();
            case Side.Exported exported -> read(exported.export());
        };
    }

    private RulePack read(ExportRecord export) throws WorkspaceProblem {
        try {
            return PackReader.read(workspace.packs().exported(export.id()));
        } catch (PackInvalid invalid) {
            throw WorkspaceProblem.refused("Version " + export.version()
                    + " was exported by another version of the program and cannot be read by this one: "
                    + invalid.getMessage() + ". Choose another export.");
        }
    }

    /** The exports, newest first. */
    ObservableList<Side> befores() {
        return befores;
    }

    /** The next export, then the exports there were. */
    ObservableList<Side> afters() {
        return afters;
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    ObjectProperty<@Nullable Side> beforeProperty() {
        return before;
    }

    ObjectProperty<Side> afterProperty() {
        return after;
    }

    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    /** What differs in words; empty while it is not known. */
    ReadOnlyObjectProperty<Optional<List<PartChange>>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    /** What differs over the dataset; empty while it was not replayed. */
    ReadOnlyObjectProperty<Optional<ResultDiff>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The comparison that is running; null while none is. */
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
