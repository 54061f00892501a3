package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The import wizard: which files it is about, on which step it stands, and what was decided so far. */
public final class WizardViewModel {
    private static final Dialogs.Question NOT_NOW = new Dialogs.Question(
            "Stop importing?", "What you decided about these files is not kept.", "Stop importing", true);

    private final Workspace workspace;
    private final OpenFiles files;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Times times;
    private final Consumer<ImportOrder> ordered;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ForecastViewModel forecast;
    private final NameCounts nameCounts;
    private final MappingFiles mappingFiles;

    /** @param ordered gets what is to be imported when the marketer says so */
    public WizardViewModel(
            Workspace workspace,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Consumer<ImportOrder> ordered) {
        this.workspace = workspace;
        this.files = new OpenFiles(background);
        this.notices = notices;
        this.dialogs = dialogs;
        this.times = times;
        this.ordered = ordered;
        this.forecast = new ForecastViewModel(workspace, background, times, this);
        this.nameCounts = new NameCounts(this, background);
        this.mappingFiles = new MappingFiles(background, notices, dialogs, this);
    }

    /** Whether there is a wizard on show. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    OpenFiles files() {
        return files;
    }

    ForecastViewModel forecast() {
        return forecast;
    }

    NameCounts nameCounts() {
        return nameCounts;
    }

    /** Writes the settings of the files that are looked at to a mapping file. */
    public void saveSettings() {
        mappingFiles.save();
    }

    MappingFiles mappingFiles() {
        return mappingFiles;
    }

    Times times() {
        return times;
    }

    /** Looks at files and opens with the first step; {@code dataset} is where they probably go. */
    public void open(List<Path> files, Optional<String> dataset) {
        if (files.isEmpty()) {
            return;
        }
        close();
        open.set(true);
        forecast.into(dataset, files.getFirst());
        this.files.look(new Looking(workspace, files), this::show, problem -> {
            close();
            notices.problem(problem);
        });
    }

    private void show(Looking.Found found) {
        found.problems().forEach(notices::problem);
        if (found.alike().isEmpty()) {
            close();
        } else {
            files.show(found);
        }
    }

    void goTo(Step other) {
        step.set(other);
        if (other == Step.FORECAST) {
            forecast.count();
        }
    }

    /** The next step; after the last one, the import. */
    void next() {
        step.get().next().ifPresentOrElse(this::goTo, this::importNow);
    }

    void back() {
        step.get().before().ifPresent(this::goTo);
    }

    /** Imports as everything stands, whichever step is on show. */
    void importNow() {
        if (files.isReady() && forecast.isNamed()) {
            ImportOrder order = forecast.order(files.parts());
            close();
            ordered.accept(order);
        }
    }

    /** Puts the wizard away; asks first where decisions would be lost. */
    void cancel() {
        boolean decided = files.groups().stream().anyMatch(FileGroup::isChanged);
        if (!decided || dialogs.confirm(NOT_NOW)) {
            close();
        }
    }

    /** Puts the wizard away; nothing was imported. */
    public void close() {
        files.close();
        forecast.stop();
        open.set(false);
        step.set(Step.FILE);
    }
}
