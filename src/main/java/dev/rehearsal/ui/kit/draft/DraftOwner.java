package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.edit.Edit;
import org.jspecify.annotations.Nullable;

/** Whose draft a form edits: a rule, or a part of a journey that is carried in a draft while it is edited. */
public interface DraftOwner {
    /** The draft that is open; a form is only shown while there is one. */
    RuleDraft draft();

    void apply(Edit<RuleDraft> edit);

    /** The field was left: what is typed next is a step of its own. */
    void settle();

    /** Something was typed that is no value of its field; null takes it back. */
    void unreadable(String field, @Nullable DraftProblem problem);

    /** Whether a muted condition stays with what is edited; where it would be lost, nobody is offered to mute one. */
    default boolean keepsMuted() {
        return true;
    }

    /** Brings the focus to a place, also when it was there last. */
    void focus(Place place);
}
