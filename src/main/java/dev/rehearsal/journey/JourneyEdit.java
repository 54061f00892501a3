package dev.rehearsal.journey;

import dev.rehearsal.edit.Edit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change of a journey; {@link JourneyEdits} makes them. Edits that share their {@code typing} and follow one another
 * are one step, as the letters of a word are and the way points of a drag.
 */
public record JourneyEdit(String label, @Nullable String typing, UnaryOperator<Journey> change)
        implements Edit<Journey> {
    static JourneyEdit of(String label, UnaryOperator<Journey> change) {
        return new JourneyEdit(label, null, change);
    }

    static JourneyEdit typed(String label, String typing, UnaryOperator<Journey> change) {
        return new JourneyEdit(label, typing, change);
    }

    @Override
    public Journey apply(Journey before) {
        return change.apply(before);
    }

    @Override
    public boolean mergesWith(Edit<Journey> previous) {
        return typing != null && previous instanceof JourneyEdit other && typing.equals(other.typing());
    }
}
