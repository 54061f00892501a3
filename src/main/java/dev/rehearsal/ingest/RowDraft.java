package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row while it is read, so that a row that turns out to be unreadable leaves nothing behind: its texts by slot, and
 * its fields in the order in which they apply. Texts are pointed at, not copied. Reused from row to row.
 */
final class RowDraft {
    private final Utf8[] texts;
    private final DraftFields members = new DraftFields();
    private final DraftFields columns = new DraftFields();

    RowDraft(int slots) {
        texts = new Utf8[slots];
        Arrays.setAll(texts, slot -> new Utf8());
    }

    void clear() {
        for (Utf8 text : texts) {
            text.set(text.bytes(), 0, 0);
        }
        forgetFields();
    }

    /** Keeps the texts only. */
    void forgetFields() {
        members.shortenTo(0);
        columns.shortenTo(0);
    }

    void text(int slot, String text) {
        texts[slot].set(text);
    }

    /** The text of the slot, null where it is missing or empty. */
    @Nullable
    String text(int slot) {
        return texts[slot].isEmpty() ? null : texts[slot].toString();
    }

    /** The text of the slot to look at or to point elsewhere; empty where it is missing. */
    Utf8 slot(int slot) {
        return texts[slot];
    }

    /** A field from inside a JSON object. */
    void member(FieldPath path, Value value) {
        members.add(path, value);
    }

    void member(FieldPath path, double number) {
        members.add(path, number);
    }

    void member(FieldPath path, byte[] bytes, int from, int end) {
        members.add(path, bytes, from, end);
    }

    /** How many fields came from inside JSON objects so far. */
    int members() {
        return members.size();
    }

    /** Forgets the members behind so many. */
    void keepMembers(int count) {
        members.shortenTo(count);
    }

    /** A field from a column of its own, which overrides one from inside an object. */
    void column(FieldPath path, Value value) {
        columns.add(path, value);
    }

    void column(FieldPath path, double number) {
        columns.add(path, number);
    }

    void column(FieldPath path, Utf8 text) {
        columns.add(path, text.bytes(), text.from(), text.end());
    }

    /** Whether the field is there already. */
    boolean has(FieldPath path) {
        return members.has(path) || columns.has(path);
    }

    void forEach(FieldReceiver receiver) {
        members.forEach(receiver);
        columns.forEach(receiver);
    }

    /** Puts the fields into the row that the batch begun last. */
    void addTo(EventBatch.Builder batch) {
        members.addTo(batch);
        columns.addTo(batch);
    }

    /** Takes the fields of a row; a field that comes twice counts as it comes last. */
    interface FieldReceiver {
        void take(Field field, Value value);
    }
}
