package dev.rehearsal.ui.shell;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The settings of a workspace while they are changed, with what the change would do to the messages of a dataset. */
final class SettingsViewModel {
    static final Settings.QuietHours AT_NIGHT = new Settings.QuietHours(22 * 60, 8 * 60, List.of());
    private static final Settings.FrequencyCap A_WEEK = new Settings.FrequencyCap(Settings.FrequencyCap.ANY, 3, 10_080);

    private final WorkspaceSettings before;
    private final SettingsTrial trial;
    private final Background background;
    private final Pause quiet;
    private final Consumer<WorkspaceSettings> save;
    private final Edited<WorkspaceSettings> edited;
    private final ReadOnlyObjectWrapper<List<SettingsProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, SettingsProblem> unreadable = new TreeMap<>();
    private final ObservableList<String> datasets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> dataset = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");

    /** @param save takes the settings once they are to hold */
    SettingsViewModel(
            WorkspaceSettings before,
            SettingsTrial trial,
            Background background,
            Pause quiet,
            Consumer<WorkspaceSettings> save) {
        this.before = before;
        this.trial = trial;
        this.background = background;
        this.quiet = quiet;
        this.save = save;
        this.edited = new Edited<>(before);
        edited.value().subscribe(now -> {
            judge();
            tryThem();
        });
        dataset.addListener((property, old, now) -> tryThem());
        background.latest(
                "Datasets to try settings on",
                progress -> trial.datasets(),
                found -> {
                    datasets.setAll(found);
                    dataset.set(found.isEmpty() ? null : found.getLast());
                },
                problem -> effect.set(problem.sentence()));
    }

    private record Change(String label, String part, UnaryOperator<WorkspaceSettings> change)
            implements Edit<WorkspaceSettings> {
        @Override
        public WorkspaceSettings apply(WorkspaceSettings settings) {
            return change.apply(settings);
        }

        @Override
        public boolean mergesWith(Edit<WorkspaceSettings> previous) {
            return !part.isEmpty()
                    && previous instanceof Change other
                    && other.part().equals(part);
        }
    }

    /** @param part edits of the same part are one step while they are typed; empty where each is a step of its own */
    void change(String label, String part, UnaryOperator<WorkspaceSettings> change) {
        edited.apply(new Change(label, part, change));
    }

    void addCap() {
        changeCaps("add cap", "", caps -> caps.add(A_WEEK));
    }

    void removeCap(int place) {
        changeCaps("remove cap", "", caps -> caps.remove(place));
    }

    void changeCap(String label, int place, UnaryOperator<Settings.FrequencyCap> change) {
        changeCaps(label, label + place, caps -> caps.set(place, change.apply(caps.get(place))));
    }

    private void changeCaps(String label, String part, Consumer<List<Settings.FrequencyCap>> change) {
        change(
                label,
                part,
                settings -> settings.withCaps(caps -> {
                    List<Settings.FrequencyCap> copy = new ArrayList<>(caps);
                    change.accept(copy);
                    return copy;
                }));
    }

    void settle() {
        edited.settle();
    }

    /** Something was typed that is no value of its field; null takes it back. */
    void unreadable(SettingsProblem.Part part, int cap, String field, @Nullable String sentence) {
        SettingsProblem problem = sentence == null ? null : new SettingsProblem(part, cap, true, sentence);
        boolean differs =
                problem == null ? unreadable.remove(field) != null : !problem.equals(unreadable.put(field, problem));
        if (differs) {
            judge();
        }
    }

    private void judge() {
        List<SettingsProblem> found = new ArrayList<>(unreadable.values());
        found.addAll(SettingsProblem.of(settings()));
        problems.set(List.copyOf(found));
    }

    private boolean isBlocked() {
        return problems.get().stream().anyMatch(SettingsProblem::blocks);
    }

    private void tryThem() {
        String chosen = dataset.get();
        if (chosen != null && !SettingsProblem.of(settings()).stream().anyMatch(SettingsProblem::blocks)) {
            quiet.then(() -> tryOn(chosen, settings()));
        }
    }

    private void tryOn(String chosen, WorkspaceSettings now) {
        background.latest(
                "Try the settings",
                progress -> words(chosen, now, progress),
                effect::set,
                problem -> effect.set(problem.sentence()));
    }

    private String words(String chosen, WorkspaceSettings now, Progress progress) throws Exception {
        SettingsTrial.Counts was = trial.counts(chosen, before, progress);
        SettingsTrial.Counts is = now.inPack().equals(before.inPack()) ? was : trial.counts(chosen, now, progress);
        return "Messages: %s sent, %s put off by quiet hours, %s blocked by caps"
                .formatted(both(was.sent(), is.sent()), both(was.held(), is.held()), both(was.blocked(), is.blocked()));
    }

    private static String both(long was, long is) {
        return was == is ? Figures.count(is) : Figures.count(was) + " → " + Figures.count(is);
    }

    /** Hands the settings over; false while something keeps them from being saved. */
    boolean save() {
        if (isBlocked()) {
            return false;
        }
        WorkspaceSettings now = settings().withPerson(settings().person().strip());
        if (!now.equals(before)) {
            save.accept(now);
        }
        return true;
    }

    WorkspaceSettings settings() {
        return edited.get();
    }

    ObservableValue<WorkspaceSettings> settingsValue() {
        return edited.value();
    }

    HistoryOwner history() {
        return edited;
    }

    ReadOnlyObjectProperty<List<SettingsProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ObservableList<String> datasets() {
        return datasets;
    }

    ObjectProperty<@Nullable String> datasetProperty() {
        return dataset;
    }

    /** What the change would do to the messages of the dataset, in one line. */
    ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }
}
