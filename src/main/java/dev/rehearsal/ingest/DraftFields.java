package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Some fields of a row, each as a number, as a text in somebody's bytes, or as a value of another kind. Reused. */
final class DraftFields {
    private final Utf8 text = new Utf8();
    private FieldPath[] paths = new FieldPath[32];

    /** NaN where the field is no number. */
    private double[] numbers = new double[32];

    private byte[][] texts = new byte[32][];
    private int[] froms = new int[32];

    /** -1 where the field is no text. */
    private int[] ends = new int[32];

    private @Nullable Value[] values = new @Nullable Value[32];
    private int size;

    void add(FieldPath path, double number) {
        begin(path);
        numbers[size] = number;
        ends[size++] = -1;
    }

    void add(FieldPath path, byte[] bytes, int from, int end) {
        begin(path);
        numbers[size] = Double.NaN;
        texts[size] = bytes;
        froms[size] = from;
        ends[size++] = end;
    }

    void add(FieldPath path, Value value) {
        begin(path);
        numbers[size] = Double.NaN;
        ends[size] = -1;
        values[size++] = value;
    }

    private void begin(FieldPath path) {
        if (size == paths.length) {
            int larger = size * 2;
            paths = Arrays.copyOf(paths, larger);
            numbers = Arrays.copyOf(numbers, larger);
            texts = Arrays.copyOf(texts, larger);
            froms = Arrays.copyOf(froms, larger);
            ends = Arrays.copyOf(ends, larger);
            values = Arrays.copyOf(values, larger);
        }
        paths[size] = path;
    }

    int size() {
        return size;
    }

    void shortenTo(int count) {
        size = count;
    }

    boolean has(FieldPath path) {
        for (int i = 0; i < size; i++) {
            if (paths[i] == path) {
                return true;
            }
        }
        return false;
    }

    void addTo(EventBatch.Builder batch) {
        int row = batch.size() - 1;
        for (int i = 0; i < size; i++) {
            if (ends[i] >= 0) {
                paths[i].column(batch).put(row, text.set(texts[i], froms[i], ends[i]));
            } else if (Double.isNaN(numbers[i])) {
                paths[i].column(batch).put(row, value(i));
            } else {
                paths[i].column(batch).put(row, numbers[i]);
            }
        }
    }

    void forEach(RowDraft.FieldReceiver receiver) {
        for (int i = 0; i < size; i++) {
            receiver.take(paths[i].field(), value(i));
        }
    }

    private Value value(int i) {
        if (ends[i] >= 0) {
            return Value.text(text.set(texts[i], froms[i], ends[i]).toString());
        }
        Value value = Double.isNaN(numbers[i]) ? values[i] : Value.number(numbers[i]);
        if (value == null) {
            throw new IllegalStateException("field " + i + " of the row was never set");
        }
        return value;
    }
}
