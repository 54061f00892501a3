package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.draft.DraftOwner;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.DraftProblems;
import dev.rehearsal.ui.kit.draft.DraftText;
import dev.rehearsal.ui.kit.draft.Phrases;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The rule that is being edited. Every edit can be taken back, and is kept by itself a moment later, so that nothing is lost
 * before it is saved; saving makes it the rule's draft.
 */
public final class RuleEditorViewModel implements DraftOwner {
    /** How long it has to be quiet before an edit is kept. */
    public static final Duration UNTIL_KEPT = Duration.ofMillis(700);

    private final RuleDesk desk;
    private final Background background;
    private final Notices notices;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<@Nullable Edited<RuleDraft>> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RuleDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DraftProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Phrases.Phrase>> phrases = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final BooleanProperty changed = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Place> chosen = new SimpleObjectProperty<>();
    private final Map<String, DraftProblem> unreadable = new TreeMap<>();
    private String savedText = "";

    public RuleEditorViewModel(RuleDesk desk, Background background, Notices notices, Pause quiet) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.autosave = new Autosave(desk, background, notices, quiet);
    }

    /** Opens a rule of the workspace, with what was edited and not saved. */
    public void open(String ruleId) {
        background.latest("Edit a rule", progress -> desk.open(ruleId), this::opened, notices::problem);
    }

    /** Makes a rule, which is there as a draft from now on, and opens it. */
    public void create(Rule rule, Runnable done) {
        background.queue(
                "Make a rule",
                progress -> desk.save(rule),
                opened -> {
                    opened(opened);
                    done.run();
                },
                notices::problem);
    }

    private void opened(RuleDesk.Opened opened) {
        savedText = PackWriter.canonical(opened.saved());
        status.set(opened.status());
        unreadable.clear();
        RuleDraft saved = RuleDraft.of(opened.saved());
        Optional<DraftText> kept = opened.kept().flatMap(DraftText::read);
        boolean fits = kept.filter(text -> text.base().equals(savedText)).isPresent();
        begin(fits ? kept.orElseThrow().draft() : saved);
        if (fits && changed.get()) {
            notices.information("Here are your changes of “%s” that were not saved.".formatted(saved.name()));
        } else if (kept.isPresent() && !fits) {
            RuleDraft older = kept.get().draft();
            notices.add(new Notice(
                    Notice.Kind.WARNING,
                    "“%s” was changed elsewhere after your last edit of it. Your edit is kept.".formatted(saved.name()),
                    Optional.of(Command.of("Bring it back", () -> apply(replacing(older))))));
        }
    }

    private static Edit<RuleDraft> replacing(RuleDraft other) {
        return new Edit<>() {
            @Override
            public RuleDraft apply(RuleDraft before) {
                return other;
            }

            @Override
            public String label() {
                return "bring back an edit";
            }
        };
    }

    private void begin(RuleDraft first) {
        Edited<RuleDraft> history = new Edited<>(first);
        chosen.set(null);
        edited.set(history);
        history.value().addListener((value, before, now) -> show(now, true));
        show(first, false);
    }

    private void show(RuleDraft now, boolean keep) {
        changed.set(!PackWriter.canonical(now.rule()).equals(savedText));
        phrases.set(Phrases.of(now));
        draft.set(now);
        judge();
        if (keep) {
            autosave.soon(this::toKeep);
        }
    }

    private void judge() {
        RuleDraft now = draft.get();
        if (now != null) {
            List<DraftProblem> found = new ArrayList<>(unreadable.values());
            found.addAll(DraftProblems.of(now));
            problems.set(List.copyOf(found));
        }
    }

    @Override
    public RuleDraft draft() {
        return Objects.requireNonNull(draft.get(), "no rule is open");
    }

    @Override
    public void apply(Edit<RuleDraft> edit) {
        Edited<RuleDraft> history = edited.get();
        if (history != null) {
            history.apply(edit);
        }
    }

    @Override
    public void settle() {
        Edited<RuleDraft> history = edited.get();
        if (history != null) {
            history.settle();
        }
    }

    @Override
    public void unreadable(String field, @Nullable DraftProblem problem) {
        boolean differs =
                problem == null ? unreadable.remove(field) != null : !problem.equals(unreadable.put(field, problem));
        if (differs) {
            judge();
        }
    }

    @Override
    public void focus(Place place) {
        chosen.set(null);
        chosen.set(place);
    }

    private Autosave.@Nullable Edit toKeep() {
        RuleDraft now = draft.get();
        return now == null ? null : new Autosave.Edit(now, savedText, changed.get() || now.isPartlyMuted());
    }

    private void keep() {
        Autosave.Edit edit = toKeep();
        if (edit != null) {
            autosave.keep(edit);
        }
    }

    /** Saves the rule as its newest draft; {@code done} runs once it is on the disk. Refuses while something is missing. */
    public void save(Runnable done) {
        RuleDraft now = draft.get();
        if (now == null) {
            return;
        }
        if (!problems.get().isEmpty()) {
            DraftProblem first = problems.get().getFirst();
            focus(first.place());
            notices.warning("The rule is not finished: %s. It is kept and can be saved then."
                    .formatted(first.sentence().toLowerCase(Locale.ROOT)));
            return;
        }
        background.queue(
                "Save “%s”".formatted(now.name()),
                progress -> desk.save(now.rule()),
                opened -> {
                    savedText = PackWriter.canonical(opened.saved());
                    status.set(opened.status());
                    changed.set(!PackWriter.canonical(now.rule()).equals(savedText));
                    keep();
                    notices.success("“%s” is saved as %s."
                            .formatted(now.name(), opened.status().toLowerCase(Locale.ROOT)));
                    done.run();
                },
                notices::problem);
    }

    /** Writes what is not saved at once, on the calling thread: the workspace is about to close. */
    public void keepNow() {
        Autosave.Edit edit = toKeep();
        if (edit != null && edit.worthKeeping()) {
            autosave.keepNow(edit);
        }
    }

    /** Leaves the editor; what was not saved is kept. */
    public void close() {
        if (draft.get() != null) {
            keep();
            edited.set(null);
            draft.set(null);
        }
    }

    public ReadOnlyObjectProperty<@Nullable RuleDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Whose steps are taken back; null while no rule is open. */
    Optional<HistoryOwner> history() {
        return Optional.ofNullable(edited.get());
    }

    public ReadOnlyObjectProperty<@Nullable Edited<RuleDraft>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<DraftProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Phrases.Phrase>> phrasesProperty() {
        return phrases.getReadOnlyProperty();
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether there is something that is not saved. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed;
    }

    /** Whether the last edit could not be kept, so that a crash would lose it. */
    ReadOnlyBooleanProperty unkeptProperty() {
        return autosave.failingProperty();
    }

    /** The place that has the focus, or is to get it. */
    ObjectProperty<@Nullable Place> chosenProperty() {
        return chosen;
    }
}
