package dev.rehearsal.ui.data;

import dev.rehearsal.ui.data.EventsModel.TypeCount;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Event types as the filter shows them. */
final class TypeLabels extends StringConverter<TypeCount> {
    @Override
    public String toString(@Nullable TypeCount count) {
        return count == null ? "" : count.label();
    }

    @Override
    public TypeCount fromString(String label) {
        throw new UnsupportedOperationException("event types are chosen, not typed");
    }
}
