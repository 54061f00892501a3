package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.edit.Edit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change of a draft; {@link ClauseEdits}, {@link ActionEdits} and {@link PartEdits} make them. Edits that share their
 * {@code typing} and follow one another are one step, as the letters of a word are.
 */
public record DraftEdit(String label, @Nullable String typing, UnaryOperator<RuleDraft> change)
        implements Edit<RuleDraft> {
    static DraftEdit of(String label, UnaryOperator<RuleDraft> change) {
        return new DraftEdit(label, null, change);
    }

    static DraftEdit typed(String label, String typing, UnaryOperator<RuleDraft> change) {
        return new DraftEdit(label, typing, change);
    }

    @Override
    public RuleDraft apply(RuleDraft before) {
        return change.apply(before);
    }

    @Override
    public boolean mergesWith(Edit<RuleDraft> previous) {
        return typing != null && previous instanceof DraftEdit other && typing.equals(other.typing());
    }
}
