package dev.rehearsal.ui.data;

import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.StoredSteps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Imports: choosing files, the one under way with the question how to stop it, and what the last one did. */
final class ImportModel {
    private static final List<Dialogs.FileKind> KINDS = List.of(new Dialogs.FileKind(
            "Event and profile files",
            List.of("*.csv", "*.tsv", "*.ndjson", "*.jsonl", "*.csv.gz", "*.tsv.gz", "*.ndjson.gz", "*.jsonl.gz")));

    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StoredSteps steps;
    private final Consumer<Optional<Long>> changed;
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ImportSummary>> summary =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ImportStep> last = Optional.empty();

    /** The import under way. */
    record Running(Job job, FileImport work) {}

    /** @param changed told, with the dataset if there is one, that an import has changed what there is */
    ImportModel(
            Workspace workspace,
            Background background,
            Notices notices,
            Dialogs dialogs,
            StoredSteps steps,
            Consumer<Optional<Long>> changed) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = steps;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the user is being asked what becomes of the rows. The import goes on meanwhile. */
    ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** What the last import did, until the user has put it away. */
    ReadOnlyObjectProperty<Optional<ImportSummary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    boolean isPossible() {
        return !workspace.isReadOnly();
    }

    void chooseFiles() {
        importFiles(dialogs.files("Import events and profiles", KINDS), ImportPlan::nameFor);
    }

    void importFiles(List<Path> files) {
        importFiles(files, ImportPlan::nameFor);
    }

    private void importFiles(List<Path> files, Function<List<Path>, String> suggestion) {
        if (files.isEmpty()) {
            return;
        }
        dialogs.text(
                        "Import into which dataset?",
                        "A new name, or that of a dataset to add to",
                        suggestion.apply(files),
                        files.size() == 1 ? "Import file" : "Import " + files.size() + " files")
                .ifPresent(name -> start(name, files));
    }

    /** Imports the files of a broken-off import again, asking for them where they are no longer where they were. */
    void again(ImportRecord broken, String datasetName) {
        List<Path> files = broken.files().stream()
                .filter(file -> !file.path().isEmpty())
                .map(file -> Path.of(file.path()))
                .toList();
        if (!files.isEmpty() && files.stream().allMatch(Files::isReadable)) {
            start(datasetName, files);
        } else {
            importFiles(dialogs.files("Where are the files to import again?", KINDS), chosen -> datasetName);
        }
    }

    private void start(String datasetName, List<Path> files) {
        String names =
                files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        FileImport work = new FileImport(workspace, datasetName, files);
        summary.set(Optional.empty());
        stopping.set(false);
        Job job = background.queue("Import " + names, work, done -> finished(names, work, done), this::failed);
        if (!job.stateProperty().get().isOver()) {
            Running now = new Running(job, work);
            running.set(Optional.of(now));
            job.stateProperty().addListener((state, before, after) -> {
                if (after.isOver() && running.get().filter(now::equals).isPresent()) {
                    running.set(Optional.empty());
                    stopping.set(false);
                }
            });
        }
    }

    private void finished(String names, FileImport work, ImportSummary done) {
        if (!done.toUndo().isEmpty()) {
            ImportStep step = new ImportStep(workspace, work, done.toUndo());
            last = Optional.of(step);
            steps.add("import of " + names, step);
        }
        summary.set(Optional.of(done));
        notices.success(done.sentence());
        changed.accept(Optional.of(done.dataset().id()));
    }

    private void failed(Problem problem) {
        notices.problem(problem);
        changed.accept(Optional.empty());
    }

    /** Asks how to stop. */
    void stop() {
        stopping.set(true);
    }

    void goOn() {
        stopping.set(false);
    }

    void stopAnd(OnCancel choice) {
        running.get().ifPresent(now -> {
            now.work().decide(choice);
            now.job().cancel();
        });
        stopping.set(false);
    }

    void putSummaryAway() {
        summary.set(Optional.empty());
    }

    /** Takes out again what the last import brought, after asking. */
    void undo() {
        summary.get().ifPresent(done -> {
            Dialogs.Question question = new Dialogs.Question(
                    "Take out again what was imported?",
                    "The rows leave “%s”; the files stay as they are."
                            .formatted(done.dataset().name()),
                    "Undo import",
                    true);
            if (dialogs.confirm(question)) {
                putSummaryAway();
                last.ifPresent(steps::forget);
                background.queue(
                        "Undo the import",
                        progress -> {
                            for (long id : done.toUndo()) {
                                workspace.imports().undo(id);
                            }
                            return done.dataset().id();
                        },
                        id -> changed.accept(Optional.of(id)),
                        this::failed);
            }
        });
    }
}
