package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;

/** What the data of a workspace says of a field: what kind of values it has, with one of them to show. */
public record FieldFacts(Field field, Kind kind, @Nullable Value example) {
    /** What kind of values a field has, as far as it was looked at. */
    public enum Kind {
        TEXT("text"),
        NUMBER("number"),
        FLAG("yes or no"),
        TIME("time"),
        LIST("list");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static Kind of(Value value) {
            return switch (value) {
                case Value.Number number -> NUMBER;
                case Value.Flag flag -> FLAG;
                case Value.Time time -> TIME;
                case Value.Items items -> LIST;
                case Value.Text text -> text.instant() == Instants.NONE ? TEXT : TIME;
            };
        }
    }

    /** {@code number, such as 49.9} */
    public String words() {
        String shown = example == null ? "" : example.display();
        return shown.isEmpty() ? kind.words() : kind.words() + ", such as " + shown;
    }
}
