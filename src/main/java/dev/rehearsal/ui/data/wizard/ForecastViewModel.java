package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.log.Progress;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Forecast;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What an import will do: counted anew whenever the last step is reached with something changed. */
final class ForecastViewModel {
    /** Up to this size every row is counted. */
    private static final long EXACT_BYTES = 100_000_000;

    private static final String COUNT = "Count what will happen";

    private final Workspace workspace;
    private final Background background;
    private final Times times;
    private final WizardViewModel wizard;
    private final StringProperty dataset = new SimpleStringProperty("");
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private final ObservableList<String> datasets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Job>> counting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final List<Dataset> known = new ArrayList<>();
    private Optional<Question> counted = Optional.empty();

    private record Question(List<ImportOrder.Part> parts, Optional<Long> dataset) {}

    private record Answer(List<Dataset> datasets, Outlook outlook) {}

    ForecastViewModel(Workspace workspace, Background background, Times times, WizardViewModel wizard) {
        this.workspace = workspace;
        this.background = background;
        this.times = times;
        this.wizard = wizard;
        dataset.addListener((property, before, now) -> {
            if (wizard.stepProperty().get() == Step.FORECAST) {
                count();
            }
        });
    }

    Times times() {
        return times;
    }

    /** The name of the dataset, one that is there or a new one. */
    StringProperty datasetProperty() {
        return dataset;
    }

    BooleanProperty rememberProperty() {
        return remember;
    }

    /** The names of the datasets that are there. */
    ObservableList<String> datasets() {
        return datasets;
    }

    /** The counting under way. */
    ReadOnlyObjectProperty<Optional<Job>> countingProperty() {
        return counting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Why nothing could be counted; empty where it could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Proposes where the rows go: the dataset of this name, or a new one named after the file. */
    void into(Optional<String> name, Path file) {
        dataset.set(name.orElseGet(() -> nameOf(file)));
        remember.set(true);
    }

    /** The file's name without its endings. */
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        String bare = name.replaceFirst("(?i)(\\.(csv|tsv|txt|ndjson|jsonl|json))*(\\.gz)?$", "");
        return bare.isBlank() ? name : bare;
    }

    boolean isNamed() {
        return !dataset.get().isBlank();
    }

    /** What becomes of a dataset of the name that was given. */
    String datasetWords() {
        if (!isNamed()) {
            return "Give the dataset a name.";
        }
        return existing()
                .map(found -> "Adds to the %,d events and %,d profiles that are there."
                        .formatted(found.events(), found.profiles()))
                .orElse("A new dataset.");
    }

    private Optional<Dataset> existing() {
        String name = dataset.get().strip();
        return known.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Counts, unless nothing has changed since the last time. */
    void count() {
        List<ImportOrder.Part> parts = wizard.files().parts();
        Question now = new Question(parts, existing().map(Dataset::id));
        if (counted.filter(now::equals).isPresent() || !wizard.files().isReady()) {
            return;
        }
        counted = Optional.of(now);
        outlook.set(Optional.empty());
        problem.set("");
        String name = dataset.get().strip();
        Job job = background.latest(COUNT, progress -> count(parts, name, progress), this::show, failed -> {
            counting.set(Optional.empty());
            counted = Optional.empty();
            problem.set(failed.sentence());
        });
        if (!job.stateProperty().get().isOver()) {
            counting.set(Optional.of(job));
        }
    }

    private Answer count(List<ImportOrder.Part> parts, String name, Progress progress) throws Exception {
        List<Dataset> all = workspace.datasets().list();
        Optional<Long> id = all.stream()
                .filter(one -> one.name().equals(name))
                .map(Dataset::id)
                .findFirst();
        List<Forecast> forecasts = new ArrayList<>();
        for (ImportOrder.Part part : parts) {
            forecasts.add(workspace
                    .imports()
                    .forecast(id, part.sources(), part.mapping(), EXACT_BYTES, ForkJoinPool.commonPool(), progress));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        return new Answer(all, new Outlook(forecasts));
    }

    private void show(Answer answer) {
        counting.set(Optional.empty());
        known.clear();
        known.addAll(answer.datasets());
        List<String> names = answer.datasets().stream().map(Dataset::name).toList();
        if (!datasets.equals(names)) {
            datasets.setAll(names);
        }
        counted = counted.map(
                question -> new Question(question.parts(), existing().map(Dataset::id)));
        outlook.set(Optional.of(answer.outlook()));
    }

    ImportOrder order(List<ImportOrder.Part> parts) {
        return new ImportOrder(dataset.get().strip(), parts, remember.get());
    }

    /** The first row that is left out for this reason, of those that are looked at; empty where it is none of them. */
    String example(String reason) {
        return wizard.files().groups().stream()
                .flatMap(group -> group.reading().rejects().stream())
                .filter(reject -> reject.reason().equals(reason))
                .map(reject -> "line %d: %s"
                        .formatted(reject.line(), reject.value().isEmpty() ? reject.row() : reject.value()))
                .findFirst()
                .orElse("");
    }

    /** Stops counting and forgets what was counted. */
    void stop() {
        counting.get().ifPresent(Job::cancel);
        counting.set(Optional.empty());
        outlook.set(Optional.empty());
        counted = Optional.empty();
        problem.set("");
    }
}
