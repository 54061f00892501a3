package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row while it is read, so that a row that turns out to be unreadable leaves nothing behind: its texts by slot, and
 * its fields in the order in which they apply. Reused from row to row.
 */
final class RowDraft {
    private final @Nullable String[] texts;
    private final Fields members = new Fields();
    private final Fields columns = new Fields();

    RowDraft(int slots) {
        texts = new @Nullable String[slots];
    }

    void clear() {
        Arrays.fill(texts, null);
        members.size = 0;
        columns.size = 0;
    }

    void text(int slot, String text) {
        texts[slot] = text;
    }

    /** The text of the slot, null where it is missing or empty. */
    @Nullable
    String text(int slot) {
        String text = texts[slot];
        return text == null || text.isEmpty() ? null : text;
    }

    /** A field from inside a JSON object. */
    void member(Field field, Value value) {
        members.add(field, value);
    }

    /** A field from a column of its own, which overrides one from inside an object. */
    void column(Field field, Value value) {
        columns.add(field, value);
    }

    void forEach(FieldReceiver receiver) {
        members.forEach(receiver);
        columns.forEach(receiver);
    }

    /** Takes the fields of a row; a field that comes twice counts as it comes last. */
    interface FieldReceiver {
        void take(Field field, Value value);
    }

    private static final class Fields {
        private Field[] fields = new Field[32];
        private Value[] values = new Value[32];
        private int size;

        void add(Field field, Value value) {
            if (size == fields.length) {
                fields = Arrays.copyOf(fields, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            fields[size] = field;
            values[size++] = value;
        }

        void forEach(FieldReceiver receiver) {
            for (int i = 0; i < size; i++) {
                receiver.take(fields[i], values[i]);
            }
        }
    }
}
