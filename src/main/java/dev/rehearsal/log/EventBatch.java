package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some thousand events in the order of their file, as columns with dictionaries of their own: what an importer hands
 * on, what a workspace keeps as one block, and what an {@link EventLog} is built from. {@code fields} holds session,
 * location, referrer, properties and device fields. Immutable.
 */
public record EventBatch(
        TextColumn ids, CodedColumn customers, CodedColumn types, long[] times, Map<Field, Column> fields) {

    /** How many events a batch should hold: enough to compress well, few enough to lose little. */
    public static final int ROWS = 16_384;

    public int size() {
        return times.length;
    }

    /** The batch of some of the rows, in the order in which they are named. */
    public EventBatch only(int[] rows) {
        long[] kept = new long[rows.length];
        Arrays.setAll(kept, i -> times[rows[i]]);
        Map<Field, Column> columns = new TreeMap<>();
        fields.forEach((field, column) -> columns.put(field, column.reordered(rows)));
        return new EventBatch(
                ids.reordered(rows),
                customers.reordered(rows),
                types.reordered(rows),
                kept,
                Collections.unmodifiableMap(columns));
    }

    /** Collects rows: first {@link #row}, then what else the row has. Not thread-safe. */
    public static final class Builder {
        private final TextColumn.Builder ids = new TextColumn.Builder(1024);
        private final ColumnBuilder customers = new ColumnBuilder();
        private final ColumnBuilder types = new ColumnBuilder();
        private final Map<Field, ColumnBuilder> fields = new TreeMap<>();
        private long[] times = new long[1024];
        private int size;

        public int size() {
            return size;
        }

        public Builder row(String id, String customerId, String type, long time) {
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
            }
            ids.add(id);
            customers.put(size, Value.text(customerId));
            types.put(size, Value.text(type));
            times[size++] = time;
            return this;
        }

        /** As {@link #row(String, String, String, long)}; the id has to be UTF-8, elsewhere what is none is replaced. */
        public Builder row(Utf8 id, Utf8 customerId, Utf8 type, long time) {
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
            }
            ids.add(id);
            customers.put(size, customerId);
            types.put(size, type);
            times[size++] = time;
            return this;
        }

        /** Adds the rows of another batch. */
        public Builder addAll(EventBatch batch) {
            times = Arrays.copyOf(times, Math.max(times.length, size + batch.size()));
            System.arraycopy(batch.times(), 0, times, size, batch.size());
            ids.addAll(batch.ids());
            customers.putAll(size, batch.customers());
            types.putAll(size, batch.types());
            batch.fields().forEach((field, column) -> column(field).putAll(size, column));
            size += batch.size();
            return this;
        }

        /** How many fields some row has. */
        public int width() {
            return fields.size();
        }

        /** Sets a field of the row begun last; setting it again replaces it. */
        public Builder put(Field field, Value value) {
            column(field).put(size - 1, value);
            return this;
        }

        /** As {@link #put(Field, Value)} for a number. */
        public Builder put(Field field, double number) {
            column(field).put(size - 1, number);
            return this;
        }

        /** The column of a field, for whoever has many values for it; the row begun last is {@code size() - 1}. */
        public ColumnBuilder column(Field field) {
            return fields.computeIfAbsent(field, unseen -> new ColumnBuilder());
        }

        public EventBatch build() {
            Map<Field, Column> columns = new TreeMap<>();
            fields.forEach((field, column) -> columns.put(field, column.build(size)));
            return new EventBatch(
                    ids.build(),
                    customers.buildCoded(size),
                    types.buildCoded(size),
                    Arrays.copyOf(times, size),
                    Collections.unmodifiableMap(columns));
        }
    }
}
