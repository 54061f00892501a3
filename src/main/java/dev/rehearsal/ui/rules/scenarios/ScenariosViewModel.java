package dev.rehearsal.ui.rules.scenarios;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.StoredSteps;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The scenarios, those that fail first; they are replayed whenever they come to the front. */
public final class ScenariosViewModel {
    private static final FileKind FILES = new FileKind("Scenarios and packs", List.of("*.json"));

    private final ScenarioDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StoredSteps steps;
    private final ObservableList<ScenarioLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ScenarioLine> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable StoredSteps> history = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public ScenariosViewModel(StoredScenarios desk, Background background, Notices notices, Dialogs dialogs) {
        this((ScenarioDesk) desk, background, notices, dialogs);
    }

    ScenariosViewModel(ScenarioDesk desk, Background background, Notices notices, Dialogs dialogs) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = new StoredSteps(background, notices, this::run);
    }

    /** Whether they are in front. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What was removed, to be taken back; null while they are not in front. */
    public ObjectProperty<@Nullable StoredSteps> historyInFront() {
        return history;
    }

    StoredSteps steps() {
        return steps;
    }

    ObservableList<ScenarioLine> lines() {
        return lines;
    }

    ObjectProperty<@Nullable ScenarioLine> chosenProperty() {
        return chosen;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** {@code 2 of 86 fail}, {@code All 86 pass}. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    BooleanBinding none() {
        return Bindings.isEmpty(lines).and(loaded);
    }

    public void show() {
        shown.set(true);
        history.set(steps);
        run();
    }

    public void leave() {
        shown.set(false);
        history.set(null);
    }

    /** Replays all of them. */
    void run() {
        running.set(true);
        background.latest(
                "Replay the scenarios",
                progress -> desk.run(),
                found -> {
                    running.set(false);
                    list(found);
                },
                problem -> {
                    running.set(false);
                    notices.problem(problem);
                });
    }

    private void list(List<ScenarioLine> found) {
        Optional<Long> before =
                Optional.ofNullable(chosen.get()).map(line -> line.stored().id());
        lines.setAll(found);
        loaded.set(true);
        chosen.set(found.stream()
                .filter(line -> before.filter(id -> id == line.stored().id()).isPresent())
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
        long failed = found.stream().filter(line -> !line.passed()).count();
        summary.set(
                found.isEmpty()
                        ? ""
                        : failed == 0
                                ? "All " + found.size() + " pass"
                                : failed + " of " + found.size() + (failed == 1 ? " fails" : " fail"));
    }

    void add() {
        List<Path> files = dialogs.files("Add scenarios", List.of(FILES));
        if (!files.isEmpty()) {
            background.latest(
                    "Add scenarios",
                    progress -> desk.add(files),
                    added -> {
                        added.refused().forEach(sentence -> notices.problem(new Problem(sentence)));
                        if (added.refused().size() < files.size()) {
                            notices.success(
                                    added.scenarios() == 0
                                            ? "These scenarios were here already."
                                            : "Added " + Figures.count(added.scenarios(), "scenario") + ".");
                        }
                        run();
                    },
                    notices::problem);
        }
    }

    void remove() {
        ScenarioLine line = chosen.get();
        if (line != null) {
            background.queue(
                    "Remove “" + line.name() + "”",
                    progress -> desk.remove(line),
                    way -> {
                        steps.add("remove “" + line.name() + "”", way);
                        notices.success("Removed “" + line.name() + "”.", Command.of("Undo", steps::undo));
                        run();
                    },
                    notices::problem);
        }
    }
}
