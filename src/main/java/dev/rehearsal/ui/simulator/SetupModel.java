package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.simulator.RuleSource.Entry;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** What is to be replayed: the datasets, the rules, and the day after which nothing happens any more. */
final class SetupModel {
    private static final String NAME = "Datasets and rules of the simulator";
    private static final Dialogs.FileKind PACKS = new Dialogs.FileKind("Packs", List.of("*.json"));

    private final Inputs inputs;
    private final Surroundings around;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObservableList<Dataset> chosenDatasets = FXCollections.observableArrayList();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<RuleChoice> choice = new SimpleObjectProperty<>(new RuleChoice.Latest());
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final BooleanProperty read = new SimpleBooleanProperty();

    private record Found(List<Dataset> datasets, List<Entry> entries) {}

    SetupModel(Inputs inputs, Surroundings around) {
        this.inputs = inputs;
        this.around = around;
    }

    /** Reads again what there is; what was chosen stays chosen as long as it is there. */
    void refresh() {
        around.background()
                .latest(
                        NAME,
                        progress -> new Found(inputs.datasets(), inputs.entries()),
                        this::take,
                        around.notices()::problem);
    }

    private void take(Found found) {
        Set<Long> before = chosenDatasets.stream().map(Dataset::id).collect(Collectors.toSet());
        datasets.setAll(found.datasets());
        entries.setAll(found.entries());
        List<Dataset> still =
                datasets.stream().filter(each -> before.contains(each.id())).toList();
        chosenDatasets.setAll(still.isEmpty() && !datasets.isEmpty() ? List.of(datasets.getLast()) : still);
        if (choice.get() instanceof RuleChoice.Only(Set<PackPart> parts)) {
            Set<PackPart> there = new LinkedHashSet<>();
            entries.stream().map(Entry::part).filter(parts::contains).forEach(there::add);
            choice.set(there.isEmpty() ? new RuleChoice.Latest() : new RuleChoice.Only(there));
        }
        read.set(true);
    }

    /** Takes a dataset into the choice or out of it; the last one stays. */
    void choose(Dataset dataset, boolean taken) {
        Set<Dataset> now = new LinkedHashSet<>(chosenDatasets);
        if (taken) {
            now.add(dataset);
        } else if (now.size() > 1) {
            now.remove(dataset);
        }
        chosenDatasets.setAll(datasets.stream().filter(now::contains).toList());
    }

    /** Chooses one dataset and no other. */
    void chooseOnly(long datasetId) {
        datasets.stream().filter(each -> each.id() == datasetId).findFirst().ifPresent(chosenDatasets::setAll);
    }

    /** Takes a part into the choice of single ones or out of it; the first one left out begins such a choice. */
    void choose(PackPart part, boolean taken) {
        Set<PackPart> parts = choice.get() instanceof RuleChoice.Only(Set<PackPart> now)
                ? new LinkedHashSet<>(now)
                : entries.stream().map(Entry::part).collect(Collectors.toCollection(LinkedHashSet::new));
        if (taken) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        boolean all = parts.size() == entries.size();
        choice.set(parts.isEmpty() || all ? new RuleChoice.Latest() : new RuleChoice.Only(parts));
    }

    /** Asks for a pack file, to be replayed as it is. */
    void choosePackFile() {
        around.dialogs().files("Replay a pack file", List.of(PACKS)).stream()
                .findFirst()
                .ifPresent(file -> choice.set(new RuleChoice.File(file)));
    }

    StringBinding choiceInWords() {
        return Bindings.createStringBinding(
                () -> switch (choice.get()) {
                    case RuleChoice.Latest() -> "Everything, as edited last";
                    case RuleChoice.Approved() -> "Only what is approved";
                    case RuleChoice.Only(Set<PackPart> parts) -> chosen(parts);
                    case RuleChoice.File(var path) -> "Pack file “" + path.getFileName() + "”";
                },
                choice);
    }

    private static String chosen(Set<PackPart> parts) {
        long rules =
                parts.stream().filter(part -> part.kind() == PackPart.Kind.RULE).count();
        return rules == parts.size()
                ? Figures.count(rules, "chosen rule")
                : Figures.count(rules, "chosen rule") + " and " + Figures.count(parts.size() - rules, "other");
    }

    StringBinding datasetsInWords() {
        return Bindings.createStringBinding(
                () -> switch (chosenDatasets.size()) {
                    case 0 -> "No dataset";
                    case 1 -> chosenDatasets.getFirst().name();
                    default -> Figures.count(chosenDatasets.size(), "dataset") + " together";
                },
                chosenDatasets);
    }

    /** What is chosen; the end of the chosen day on the workspace's clock, or the end of the log. */
    RunSetup setup() {
        LocalDate day = until.get();
        ReplayOptions options = day == null
                ? ReplayOptions.DEFAULT
                : new ReplayOptions(
                        day.plusDays(1)
                                        .atStartOfDay(around.times().zone())
                                        .toInstant()
                                        .toEpochMilli()
                                - 1,
                        false);
        return new RunSetup(chosenDatasets, options);
    }

    BooleanBinding complete() {
        return Bindings.createBooleanBinding(
                () -> chosenDatasets.stream().anyMatch(each -> each.firstTime() != Instants.NONE)
                        && (!entries.isEmpty() || choice.get() instanceof RuleChoice.File),
                chosenDatasets,
                entries,
                choice);
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    /** In the order in which they are offered. */
    ObservableList<Dataset> chosenDatasets() {
        return chosenDatasets;
    }

    ObservableList<Entry> entries() {
        return entries;
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
