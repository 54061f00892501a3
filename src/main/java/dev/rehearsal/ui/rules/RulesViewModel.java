package dev.rehearsal.ui.rules;

import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.Question;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/**
 * The rules of a workspace, the one that is open, and the steps it can take through review. Every step is written before
 * it shows, and the list is read again after it.
 */
final class RulesViewModel {
    private static final Set<RuleStatus> NOT_ARCHIVED =
            EnumSet.of(RuleStatus.DRAFT, RuleStatus.IN_REVIEW, RuleStatus.APPROVED);

    private final RuleShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ObservableList<RuleLine> all = FXCollections.observableArrayList();
    private final FilteredList<RuleLine> rules = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<OpenRule>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final StoredSteps steps;

    RulesViewModel(RuleShelf shelf, Background background, Notices notices, Dialogs dialogs) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = new StoredSteps(background, notices, this::reload);
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

    BooleanBinding noRules() {
        return Bindings.isEmpty(all).and(loaded);
    }

    BooleanBinding submittable() {
        return inStatus(EnumSet.of(RuleStatus.DRAFT));
    }

    /** Whether the open rule waits for somebody's yes or no. */
    BooleanBinding reviewable() {
        return inStatus(EnumSet.of(RuleStatus.IN_REVIEW));
    }

    BooleanBinding archivable() {
        return inStatus(NOT_ARCHIVED);
    }

    /** Whether a rule is open. */
    BooleanBinding anyOpen() {
        return Bindings.createBooleanBinding(() -> open.get().isPresent(), open);
    }

    /** The ids of all rules, archived ones too. */
    Set<String> ids() {
        return all.stream().map(RuleLine::id).collect(Collectors.toSet());
    }

    /** The steps of the rules through review, to be taken back. */
    StoredSteps steps() {
        return steps;
    }

    /** Reads the list and the open rule again. */
    void reload() {
        background.latest("Read the rules", progress -> shelf.list(), this::list, notices::problem);
        open.get().ifPresent(rule -> open(rule.line().id()));
    }

    void open(String id) {
        background.latest(
                "Open a rule", progress -> shelf.open(id), rule -> open.set(Optional.of(rule)), notices::problem);
    }

    void submit() {
        open.get()
                .ifPresent(rule ->
                        take("Submit", rule, () -> shelf.submit(rule.line().id()), "is in review now."));
    }

    /** Opens the rule and submits it. */
    void submit(String id) {
        background.latest(
                "Open a rule",
                progress -> shelf.open(id),
                rule -> {
                    open.set(Optional.of(rule));
                    submit();
                },
                notices::problem);
    }

    void approve() {
        open.get()
                .ifPresent(rule -> comment("Approve", rule, "Looks right")
                        .ifPresent(comment -> take(
                                "Approve",
                                rule,
                                () -> shelf.approve(rule.line().id(), comment),
                                "is approved and goes into the next pack.")));
    }

    void sendBack() {
        open.get()
                .ifPresent(rule -> comment("Send back", rule, "")
                        .ifPresent(comment -> take(
                                "Send back",
                                rule,
                                () -> shelf.sendBack(rule.line().id(), comment),
                                "is a draft again, with your comment.")));
    }

    void archive() {
        open.get()
                .filter(this::agreesToArchive)
                .ifPresent(rule ->
                        take("Archive", rule, () -> shelf.archive(rule.line().id()), "is archived."));
    }

    void restore(RuleVersion version) {
        open.get()
                .ifPresent(rule -> take(
                        "Restore",
                        rule,
                        () -> shelf.restore(rule.line().id(), version.version()),
                        "has a new draft that is as version " + version.version() + " was."));
    }

    private boolean agreesToArchive(OpenRule rule) {
        return dialogs.confirm(new Question(
                "Archive “" + rule.line().name() + "”?",
                "It no longer goes into packs. Its versions stay, and restoring one brings it back.",
                "Archive the rule",
                true));
    }

    private Optional<String> comment(String verb, OpenRule rule, String suggestion) {
        String title = "%s “%s”, version %d"
                .formatted(verb, rule.line().name(), rule.line().version());
        return dialogs.text(title, "Comment", suggestion, verb);
    }

    private void take(String verb, OpenRule rule, Step step, String outcome) {
        String task = verb + " “" + rule.line().name() + "”";
        background.queue(
                task,
                progress -> step.take(),
                way -> {
                    steps.add(task.substring(0, 1).toLowerCase(Locale.ROOT) + task.substring(1), way);
                    notices.success("“" + rule.line().name() + "” " + outcome, Command.of("Undo", steps::undo));
                    reload();
                },
                problem -> {
                    notices.problem(problem);
                    reload();
                });
    }

    private BooleanBinding inStatus(Set<RuleStatus> statuses) {
        return Bindings.createBooleanBinding(
                () -> open.get()
                        .filter(rule -> statuses.contains(rule.line().status()))
                        .isPresent(),
                open);
    }

    private void list(List<RuleLine> lines) {
        all.setAll(lines);
        loaded.set(true);
        if (open.get().isEmpty() && !lines.isEmpty()) {
            open(lines.getFirst().id());
        }
    }

    /** A step that the store writes. */
    private interface Step {
        Reversible take() throws WorkspaceProblem;
    }
}
