package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.data.wizard.ImportOrder;
import dev.rehearsal.ui.data.wizard.WizardViewModel;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Job;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.StoredSteps;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Imports: choosing files, the one under way with the question how to stop it, and what the last one did. */
final class ImportModel {
    private static final List<Dialogs.FileKind> KINDS = List.of(new Dialogs.FileKind(
            "Event and profile files", List.of("*.csv", "*.tsv", "*.txt", "*.ndjson", "*.jsonl", "*.json", "*.gz")));

    private static final Dialogs.FileKind REJECTS = new Dialogs.FileKind("Files of rows left out", List.of("*.csv"));

    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StoredSteps steps;
    private final Consumer<Optional<Long>> changed;
    private final WizardViewModel wizard;
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
            Times times,
            Consumer<Optional<Long>> changed) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = steps;
        this.changed = changed;
        this.wizard = new WizardViewModel(workspace, background, notices, dialogs, times, this::start);
    }

    WizardViewModel wizard() {
        return wizard;
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

    /** Asks for files and goes through the steps with them. */
    void chooseFiles() {
        importFiles(dialogs.files("Import events and profiles", KINDS));
    }

    /** Goes through the steps with these files. */
    void importFiles(List<Path> files) {
        if (isPossible()) {
            wizard.open(files, Optional.empty());
        }
    }

    /**
     * Imports the files of a broken-off import again, as they were read then, asking for them where they are no longer
     * where they were.
     */
    void again(ImportRecord broken, String datasetName) {
        List<Path> files = broken.files().stream()
                .filter(file -> !file.path().isEmpty())
                .map(file -> Path.of(file.path()))
                .toList();
        boolean there = !files.isEmpty() && files.stream().allMatch(Files::isReadable);
        List<Path> found = there ? files : dialogs.files("Where are the files to import again?", KINDS);
        if (found.isEmpty()) {
            return;
        }
        try {
            Mapping mapping = Mapping.parse("settings of the import", broken.mapping());
            List<Source> sources = found.stream().map(Source::file).toList();
            start(new ImportOrder(
                    datasetName, List.of(new ImportOrder.Part(sources, mapping.withKind(broken.kind()), "")), false));
        } catch (InputProblem fromNewerVersion) {
            notices.problem(Problem.of("Import again", fromNewerVersion));
        }
    }

    /** Imports what the wizard came to. */
    void start(ImportOrder order) {
        start(order.files(), FileImport.of(workspace, order));
    }

    /** Imports rows that were left out of a dataset before and have been corrected in a file. */
    void importCorrected(String datasetName) {
        dialogs.files("Which file has the corrected rows?", List.of(REJECTS)).stream()
                .findFirst()
                .map(Source::file)
                .ifPresent(file -> start(file.name(), FileImport.corrected(workspace, datasetName, file)));
    }

    private void start(String names, FileImport work) {
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
