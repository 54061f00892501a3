package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.draft.DraftEdit;
import dev.rehearsal.ui.kit.draft.DraftOwner;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One part of the journey, carried in a draft of a rule while the forms of rules edit it. What they change becomes an edit of
 * the journey, and what else changes the journey becomes another draft; a draft that was there before comes back as it was, so
 * that undo leaves cards and focus where they are.
 */
public final class PartOwner implements DraftOwner {
    private static final int MOST_KEPT = 200;

    private final JourneyEditorViewModel model;
    private final JourneyPart part;
    private final Consumer<Place> focus;
    private final Runnable shown;
    private final Map<Rule, RuleDraft> drafts = new HashMap<>();
    private final Map<String, DraftProblem> unreadable = new TreeMap<>();
    private @Nullable RuleDraft draft;

    /**
     * @param focus brings the focus to a place of the form
     * @param shown shows the form again, where an edit changed nothing but the draft
     */
    public PartOwner(JourneyEditorViewModel model, JourneyPart part, Consumer<Place> focus, Runnable shown) {
        this.model = model;
        this.part = part;
        this.focus = focus;
        this.shown = shown;
    }

    /** Follows the journey; whether it still has the part. */
    public boolean follow(Journey journey) {
        Optional<Rule> rule = part.read(journey);
        if (rule.isPresent() && (draft == null || !draft.rule().equals(rule.get()))) {
            draft = drafts.getOrDefault(rule.get(), RuleDraft.of(rule.get()));
        }
        return rule.isPresent();
    }

    @Override
    public RuleDraft draft() {
        return Objects.requireNonNull(draft, "the part is not in the journey");
    }

    @Override
    public void apply(Edit<RuleDraft> edit) {
        Journey journey = model.journeyProperty().get();
        if (journey == null) {
            return;
        }
        RuleDraft before = draft();
        RuleDraft after = edit.apply(before);
        if (drafts.size() > MOST_KEPT) {
            drafts.clear();
        }
        drafts.put(before.rule(), before);
        drafts.put(after.rule(), after);
        draft = after;
        String typing = edit instanceof DraftEdit known ? known.typing() : null;
        model.apply(part.write(journey, after.rule(), typing));
        if (after.rule().equals(before.rule())) {
            shown.run();
        }
    }

    @Override
    public void settle() {
        model.settle();
    }

    @Override
    public void unreadable(String field, @Nullable DraftProblem problem) {
        boolean differs =
                problem == null ? unreadable.remove(field) != null : !problem.equals(unreadable.put(field, problem));
        if (differs) {
            shown.run();
        }
    }

    /** What was typed and cannot be read. */
    public Iterable<DraftProblem> unreadable() {
        return unreadable.values();
    }

    @Override
    public boolean keepsMuted() {
        return false;
    }

    @Override
    public void focus(Place place) {
        focus.accept(place);
    }
}
