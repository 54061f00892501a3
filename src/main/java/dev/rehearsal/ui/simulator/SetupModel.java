package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.simulator.RuleSource.RuleEntry;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is to be replayed: the dataset, the rules, and the day after which nothing happens any more. */
final class SetupModel {
    private static final String NAME = "Datasets and rules of the simulator";

    private final Inputs inputs;
    private final Background background;
    private final Notices notices;
    private final Times times;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObservableList<RuleEntry> rules = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final ObjectProperty<RuleChoice> choice = new SimpleObjectProperty<>(new RuleChoice.Latest());
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final BooleanProperty read = new SimpleBooleanProperty();

    private record Found(List<Dataset> datasets, List<RuleEntry> rules) {}

    SetupModel(Inputs inputs, Background background, Notices notices, Times times) {
        this.inputs = inputs;
        this.background = background;
        this.notices = notices;
        this.times = times;
    }

    /** Reads again what there is; what was chosen stays chosen as long as it is there. */
    void refresh() {
        background.latest(NAME, progress -> new Found(inputs.datasets(), inputs.rules()), this::take, notices::problem);
    }

    private void take(Found found) {
        Dataset before = dataset.get();
        datasets.setAll(found.datasets());
        rules.setAll(found.rules());
        dataset.set(found.datasets().stream()
                .filter(each -> before != null && each.id() == before.id())
                .findFirst()
                .orElse(found.datasets().isEmpty() ? null : found.datasets().getLast()));
        if (choice.get() instanceof RuleChoice.Only(Set<String> ids)) {
            Set<String> there = new LinkedHashSet<>();
            found.rules().stream().map(RuleEntry::id).filter(ids::contains).forEach(there::add);
            choice.set(there.isEmpty() ? new RuleChoice.Latest() : new RuleChoice.Only(there));
        }
        read.set(true);
    }

    /** Takes a rule into the choice of single rules or out of it; the first one taken begins such a choice. */
    void choose(String ruleId, boolean taken) {
        Set<String> ids =
                choice.get() instanceof RuleChoice.Only(Set<String> now) ? new LinkedHashSet<>(now) : allIds(!taken);
        if (taken) {
            ids.add(ruleId);
        } else {
            ids.remove(ruleId);
        }
        choice.set(ids.isEmpty() ? new RuleChoice.Latest() : new RuleChoice.Only(ids));
    }

    private Set<String> allIds(boolean wanted) {
        Set<String> ids = new LinkedHashSet<>();
        if (wanted) {
            rules.forEach(rule -> ids.add(rule.id()));
        }
        return ids;
    }

    StringBinding choiceInWords() {
        return Bindings.createStringBinding(
                () -> switch (choice.get()) {
                    case RuleChoice.Latest() -> "All rules, as edited last";
                    case RuleChoice.Approved() -> "Approved rules only";
                    case RuleChoice.Only(Set<String> ids) -> Figures.count(ids.size(), "chosen rule");
                },
                choice);
    }

    /** The end of the chosen day on the workspace's clock, or the end of the log. */
    ReplayOptions options() {
        LocalDate day = until.get();
        return day == null
                ? ReplayOptions.DEFAULT
                : new ReplayOptions(
                        day.plusDays(1).atStartOfDay(times.zone()).toInstant().toEpochMilli() - 1, false);
    }

    private static boolean hasEvents(@Nullable Dataset chosen) {
        return chosen != null && chosen.firstTime() != Instants.NONE;
    }

    BooleanBinding complete() {
        return Bindings.createBooleanBinding(() -> hasEvents(dataset.get()) && !rules.isEmpty(), dataset, rules);
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    ObservableList<RuleEntry> rules() {
        return rules;
    }

    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    ObjectProperty<RuleChoice> choiceProperty() {
        return choice;
    }

    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /** Whether it is known what there is, so that nothing being there means something. */
    BooleanProperty readProperty() {
        return read;
    }
}
