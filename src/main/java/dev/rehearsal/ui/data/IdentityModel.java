package dev.rehearsal.ui.data;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Wording;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.log.Merges;
import dev.rehearsal.quality.IdentityFields;
import dev.rehearsal.quality.IdentityProposal;
import dev.rehearsal.store.Datasets;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How it is known in the dataset that is looked at who somebody anonymous is: the rule that is on, or those that could be. */
final class IdentityModel {
    private final Datasets datasets;
    private final EventsModel events;
    private final Background background;
    private final Notices notices;
    private final StoredSteps steps;
    private final LongConsumer changed;
    private final ObservableList<IdentityProposal> proposals = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<IdentityRule>> rule = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<IdentityProposal>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Merges>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private Optional<LoadedLog> lookedAt = Optional.empty();

    private record Looked(LoadedLog log, Optional<IdentityRule> rule, List<IdentityProposal> proposals) {}

    /** @param changed is told the dataset whose rule changed */
    IdentityModel(
            Datasets datasets,
            EventsModel events,
            Background background,
            Notices notices,
            StoredSteps steps,
            LongConsumer changed) {
        this.datasets = datasets;
        this.events = events;
        this.background = background;
        this.notices = notices;
        this.steps = steps;
        this.changed = changed;
    }

    /** The fields that could say it, the likely ones first. */
    ObservableList<IdentityProposal> proposals() {
        return proposals;
    }

    /** The rule that is on. */
    ReadOnlyObjectProperty<Optional<IdentityRule>> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<IdentityProposal>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the chosen proposal would do, counted exactly; empty while it is counted. */
    ReadOnlyObjectProperty<Optional<Merges>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the rule and the proposals are those of the dataset. */
    ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** What the rule that is on did. */
    Merges merges() {
        return lookedAt.map(loaded -> loaded.log().merges()).orElse(Merges.NONE);
    }

    /** Looks for the rule and the proposals of the loaded events unless that has been done. */
    void look() {
        Optional<LoadedLog> loaded = events.loadedProperty().get();
        if (loaded.isEmpty() || loaded.equals(lookedAt)) {
            return;
        }
        showNothing();
        LoadedLog log = loaded.get();
        background.latest(
                "Look for anonymous ids",
                progress -> {
                    Optional<IdentityRule> on = datasets.identity(log.datasetId());
                    return new Looked(log, on, on.isPresent() ? List.of() : IdentityFields.of(log.log(), progress));
                },
                this::take,
                notices::problem);
    }

    private void take(Looked found) {
        lookedAt = Optional.of(found.log());
        proposals.setAll(found.proposals());
        rule.set(found.rule());
        looked.set(true);
        if (!proposals.isEmpty()) {
            choose(Optional.of(proposals.getFirst()));
        }
    }

    void showNothing() {
        lookedAt = Optional.empty();
        looked.set(false);
        choose(Optional.empty());
        proposals.clear();
        rule.set(Optional.empty());
    }

    /** Counts what a proposal would do. */
    void choose(Optional<IdentityProposal> proposal) {
        if (proposal.equals(chosen.get())) {
            return;
        }
        chosen.set(proposal);
        preview.set(Optional.empty());
        if (proposal.isPresent() && lookedAt.isPresent()) {
            long dataset = lookedAt.get().datasetId();
            background.latest(
                    "Count what would be merged",
                    progress -> datasets.previewIdentity(
                            dataset, rule(proposal.get()), ForkJoinPool.commonPool(), progress),
                    counted -> preview.set(Optional.of(counted)),
                    notices::problem);
        }
    }

    /** The rows of a proposal as customers of the log. */
    Optional<IdentityLinkRows> links() {
        return chosen.get().flatMap(proposal -> lookedAt.map(loaded -> new IdentityLinkRows(loaded.log(), proposal)));
    }

    private static IdentityRule rule(IdentityProposal proposal) {
        return new IdentityRule(
                proposal.rule().anonymousId().name(),
                proposal.rule().eventTypes().stream().sorted().toList());
    }

    /** Gives the events of anonymous ids to the customers whose they are by the chosen proposal. */
    void switchOn() {
        chosen.get().ifPresent(proposal -> change(Optional.of(rule(proposal))));
    }

    /** Gives all events back to the ids under which they were imported. */
    void switchOff() {
        change(Optional.empty());
    }

    private void change(Optional<IdentityRule> now) {
        lookedAt.ifPresent(loaded -> {
            long dataset = loaded.datasetId();
            IdentitySwitch step = new IdentitySwitch(datasets, dataset, rule.get(), now);
            background.queue(
                    now.isPresent() ? "Merge anonymous ids" : "Separate anonymous ids",
                    progress -> {
                        step.redo(progress);
                        return step;
                    },
                    done -> {
                        steps.add(done.label(), done);
                        notices.success(done.sentence());
                        changed.accept(dataset);
                    },
                    notices::problem);
        });
    }

    /** {@code “device anonymous_id” in identify events} */
    static String words(String field, Iterable<String> types) {
        String name = Wording.name(new Field(field).label());
        List<String> names = new ArrayList<>();
        types.forEach(type -> names.add(Wording.name(type)));
        return names.isEmpty()
                ? name + " in events of all types"
                : name + " in " + Wording.list(names.stream().sorted().toList(), "and") + " events";
    }

    /** {@code 34 anonymous ids become 30 customers, and 1,204 events move with them.} */
    static String words(Merges merges, boolean done) {
        return "%s %s %s; %s %s with them."
                .formatted(
                        Figures.count(merges.anonymousIds(), "anonymous id"),
                        done ? "were merged into" : "would be merged into",
                        Figures.count(merges.customers(), "customer"),
                        Figures.count(merges.events(), "event"),
                        done ? "moved" : "would move");
    }
}
