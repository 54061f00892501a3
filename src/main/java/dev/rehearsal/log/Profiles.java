package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Imported profiles as columns, one row a customer (semantics §3.3). Segments are a list value under
 * {@link Field#SEGMENTS}; a field nobody has is no column. Immutable.
 */
public final class Profiles {
    public static final Profiles NONE = new Builder().build();

    private final DistinctTexts rows;
    private final TextColumn customerIds;
    private final Map<Field, Column> columns;

    private Profiles(DistinctTexts rows, Map<Field, Column> columns) {
        this.rows = rows;
        this.customerIds = rows.texts();
        this.columns = columns;
    }

    public int size() {
        return customerIds.size();
    }

    public String customerId(int row) {
        return customerIds.textAt(row);
    }

    public TextColumn customerIds() {
        return customerIds;
    }

    /** The row of the customer, -1 when there is none. */
    public int rowOf(String customerId) {
        byte[] encoded = customerId.getBytes(StandardCharsets.UTF_8);
        return rows.find(encoded, 0, encoded.length);
    }

    public Set<Field> fields() {
        return columns.keySet();
    }

    public @Nullable Column column(Field field) {
        return columns.get(field);
    }

    /** The imported value, null when it is missing or the row is -1. */
    public @Nullable Value value(int row, Field field) {
        Column column = row < 0 ? null : columns.get(field);
        return column == null ? null : column.at(row);
    }

    /** Collects profiles; the first of a customer wins. Not thread-safe, and good for one set of profiles. */
    public static final class Builder {
        private final DistinctTexts rows = new DistinctTexts();
        private final Map<Field, ColumnBuilder> columns = new TreeMap<>();
        private int duplicates;

        /** Adds a customer's profile; says whether it is the first one. */
        public boolean add(String customerId, Map<Field, Value> fields) {
            byte[] encoded = customerId.getBytes(StandardCharsets.UTF_8);
            int row = rows.size();
            if (rows.add(encoded, 0, encoded.length) < row) {
                duplicates++;
                return false;
            }
            fields.forEach((field, value) -> column(field).put(row, value));
            return true;
        }

        /** Adds the profiles of customers, a row each. */
        public Builder addAll(TextColumn customers, Map<Field, Column> fields) {
            int first = rows.size();
            int[] kept = new int[customers.size()];
            int count = 0;
            for (int row = 0; row < kept.length; row++) {
                if (rows.add(customers, row) == first + count) {
                    kept[count++] = row;
                }
            }
            duplicates += kept.length - count;
            int[] fresh = Arrays.copyOf(kept, count);
            fields.forEach((field, column) -> addColumn(first, field, column, fresh));
            return this;
        }

        private void addColumn(int first, Field field, Column column, int[] kept) {
            if (Arrays.stream(kept).anyMatch(column::has)) {
                column(field).putAll(first, kept.length == column.size() ? column : column.reordered(kept));
            }
        }

        private ColumnBuilder column(Field field) {
            return columns.computeIfAbsent(field, unseen -> new ColumnBuilder());
        }

        public int size() {
            return rows.size();
        }

        public int duplicates() {
            return duplicates;
        }

        public Profiles build() {
            Map<Field, Column> built = new TreeMap<>();
            columns.forEach((field, column) -> built.put(field, column.build(rows.size())));
            return new Profiles(rows, Collections.unmodifiableMap(built));
        }
    }
}
