package dev.rehearsal.ui.packs.cases;

import dev.rehearsal.event.Field;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A field of the chosen scenarios, with one of its values, and whether it goes unchanged. */
final class FieldRow {
    private final Field field;
    private final String example;
    private final BooleanProperty unchanged;

    FieldRow(Field field, String example, boolean unchanged) {
        this.field = field;
        this.example = example;
        this.unchanged = new SimpleBooleanProperty(unchanged);
    }

    Field field() {
        return field;
    }

    String example() {
        return example;
    }

    BooleanProperty unchangedProperty() {
        return unchanged;
    }
}
