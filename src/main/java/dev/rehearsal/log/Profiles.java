package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

    private final List<String> customerIds;
    private final Map<String, Integer> rows;
    private final Map<Field, Column> columns;

    private Profiles(List<String> customerIds, Map<String, Integer> rows, Map<Field, Column> columns) {
        this.customerIds = customerIds;
        this.rows = rows;
        this.columns = columns;
    }

    public int size() {
        return customerIds.size();
    }

    public String customerId(int row) {
        return customerIds.get(row);
    }

    /** The row of the customer, -1 when there is none. */
    public int rowOf(String customerId) {
        return rows.getOrDefault(customerId, -1);
    }

    public Set<Field> fields() {
        return columns.keySet();
    }

    public @Nullable Column column(Field field) {
        return columns.get(field);
    }

    /** The imported value, null when it is missing or the row is -1. */
    public @Nullable Value value(int row, Field field) {
        Column column = columns.get(field);
        return row < 0 || column == null ? null : column.at(row);
    }

    /** Collects profiles; the first of a customer wins. Not thread-safe. */
    public static final class Builder {
        private final List<String> customerIds = new ArrayList<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private final Map<Field, ColumnBuilder> columns = new TreeMap<>();
        private int duplicates;

        /** Adds a customer's profile; says whether it is the first one. */
        public boolean add(String customerId, Map<Field, Value> fields) {
            int row = customerIds.size();
            if (rows.putIfAbsent(customerId, row) != null) {
                duplicates++;
                return false;
            }
            customerIds.add(customerId);
            fields.forEach((field, value) -> columns.computeIfAbsent(field, unseen -> new ColumnBuilder())
                    .put(row, value));
            return true;
        }

        public int size() {
            return customerIds.size();
        }

        public int duplicates() {
            return duplicates;
        }

        public Profiles build() {
            Map<Field, Column> built = new TreeMap<>();
            columns.forEach((field, column) -> built.put(field, column.build(customerIds.size())));
            return new Profiles(List.copyOf(customerIds), Map.copyOf(rows), Collections.unmodifiableMap(built));
        }
    }
}
