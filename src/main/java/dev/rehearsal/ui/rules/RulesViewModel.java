package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The rules of a workspace and the one that is open, whose review is a model of its own. */
final class RulesViewModel {
    private final RuleShelf shelf;
    private final Background background;
    private final Notices notices;
    private final ReviewViewModel review;
    private final ObservableList<RuleLine> all = FXCollections.observableArrayList();
    private final FilteredList<RuleLine> rules = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<OpenRule>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    RulesViewModel(RuleShelf shelf, ReviewDesk desk, Background background, Notices notices, Dialogs dialogs) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.review = new ReviewViewModel(desk, background, notices, dialogs, this::reload);
        search.addListener((property, before, now) -> rules.setPredicate(line -> line.matches(now.strip())));
    }

    /** The rules that match the search. */
    ObservableList<RuleLine> rules() {
        return rules;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<Optional<OpenRule>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the list was read, so that an empty one means that there are no rules. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The way of the open rule through review. */
    ReviewViewModel review() {
        return review;
    }

    BooleanBinding noRules() {
        return Bindings.isEmpty(all).and(loaded);
    }

    /** Whether a rule is open. */
    BooleanBinding anyOpen() {
        return Bindings.createBooleanBinding(() -> open.get().isPresent(), open);
    }

    /** The ids of all rules, archived ones too. */
    Set<String> ids() {
        return all.stream().map(RuleLine::id).collect(Collectors.toSet());
    }

    /** Reads the list and the open rule again. */
    void reload() {
        background.latest("Read the rules", progress -> shelf.list(), this::list, notices::problem);
    }

    void open(String id) {
        background.latest(
                "Open a rule", progress -> shelf.open(id), rule -> open.set(Optional.of(rule)), notices::problem);
        review.open(id);
    }

    /** Opens the rule and submits it. */
    void submit(String id) {
        open(id);
        review.submit(id);
    }

    /** Gives the open rule the tags of a text, which commas part. */
    void tag(String words) {
        List<String> tags = Stream.of(words.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
        open.get()
                .filter(rule -> !rule.line().tags().equals(tags))
                .ifPresent(rule -> background.queue(
                        "Tag “" + rule.line().name() + "”",
                        progress -> shelf.tag(rule.line().id(), tags),
                        way -> {
                            review.steps().add("tag “" + rule.line().name() + "”", way);
                            reload();
                        },
                        notices::problem));
    }

    private void list(List<RuleLine> lines) {
        all.setAll(lines);
        loaded.set(true);
        Optional<String> shown = open.get().map(rule -> rule.line().id()).filter(ids()::contains);
        if (shown.isPresent()) {
            open(shown.get());
        } else if (lines.isEmpty()) {
            open.set(Optional.empty());
            review.close();
        } else {
            open(lines.getFirst().id());
        }
    }
}
