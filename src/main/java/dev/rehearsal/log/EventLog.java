package dev.rehearsal.log;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole log in columns. Customers are numbered in code-point order of their ids and include those who have only a
 * profile; the events of a customer lie side by side in the order of semantics §1.3 (timestamp, then row of the log),
 * duplicates already dropped. Positions run from 0. Immutable and safe to read from any thread.
 */
public final class EventLog implements Timeline {
    private final String[] customerIds;
    private final int[] starts;
    private final int[] profileRows;
    private final long[] times;
    private final TextColumn ids;
    private final CodedColumn types;
    private final Map<Field, Column> columns;
    private final Profiles profiles;
    private final int duplicates;
    private final long lastTime;

    EventLog(
            String[] customerIds,
            int[] starts,
            long[] times,
            TextColumn ids,
            CodedColumn types,
            Map<Field, Column> columns,
            Profiles profiles,
            int duplicates) {
        this.customerIds = customerIds;
        this.starts = starts;
        this.times = times;
        this.ids = ids;
        this.types = types;
        this.columns = columns;
        this.profiles = profiles;
        this.duplicates = duplicates;
        this.profileRows = new int[customerIds.length];
        for (int i = 0; i < customerIds.length; i++) {
            profileRows[i] = profiles.rowOf(customerIds[i]);
        }
        long latest = Instants.NONE;
        for (long time : times) {
            latest = Math.max(latest, time);
        }
        this.lastTime = latest;
    }

    /** How many events there are. */
    public int size() {
        return times.length;
    }

    @Override
    public int customerCount() {
        return customerIds.length;
    }

    @Override
    public String customerId(int customer) {
        return customerIds[customer];
    }

    /** The number of the customer, -1 when the log knows none of this id. */
    public int customerOf(String customerId) {
        int low = 0;
        int high = customerIds.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = CodePoints.ORDER.compare(customerIds[middle], customerId);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    @Override
    public int customerAt(int position) {
        int low = 0;
        int high = customerIds.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The position of the customer's first event; equal to {@link #end} when there is none. */
    @Override
    public int start(int customer) {
        return starts[customer];
    }

    /** One past the position of the customer's last event. */
    public int end(int customer) {
        return starts[customer + 1];
    }

    @Override
    public long timeAt(int position) {
        return times[position];
    }

    @Override
    public int firstAfter(long instant, int from, int end) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String eventIdAt(int position) {
        return ids.textAt(position);
    }

    public TextColumn eventIds() {
        return ids;
    }

    public CodedColumn types() {
        return types;
    }

    @Override
    public String typeAt(int position) {
        Value type = types.at(position);
        return type == null ? "" : type.display();
    }

    @Override
    public @Nullable Value value(Field field, int position) {
        return switch (field.name()) {
            case "event_type" -> types.at(position);
            case "event_id" -> ids.at(position);
            case "timestamp" -> Value.time(times[position]);
            default -> {
                Column column = columns.get(field);
                yield column == null ? null : column.at(position);
            }
        };
    }

    @Override
    public @Nullable Value profile(int customer, Field field) {
        return profiles.value(profileRows[customer], field);
    }

    /** Session, location, referrer, properties and device fields that at least one event has. */
    public Set<Field> fields() {
        return columns.keySet();
    }

    /** The column of a field named by {@link #fields()}; null when no event has it. */
    public @Nullable Column column(Field field) {
        return columns.get(field);
    }

    public Profiles profiles() {
        return profiles;
    }

    /** The customer's row in {@link #profiles()}, -1 when they have no profile. */
    public int profileRow(int customer) {
        return profileRows[customer];
    }

    /** How many rows were dropped because an earlier row of the log has their event id. */
    public int duplicates() {
        return duplicates;
    }

    /** The largest timestamp, {@link Instants#NONE} in a log without events. */
    public long lastTime() {
        return lastTime;
    }

    /** The event at the position as a person looks at it. */
    public Event eventAt(int position) {
        Map<Field, Value> fields = new TreeMap<>();
        columns.forEach((field, column) -> {
            Value value = column.at(position);
            if (value != null) {
                fields.put(field, value);
            }
        });
        return new Event(
                ids.textAt(position), customerIds[customerAt(position)], typeAt(position), times[position], fields);
    }

    /** Collects batches in the order of the log and sorts them once. Not thread-safe. */
    public static final class Builder {
        private final EventLogRows rows = new EventLogRows();
        private Profiles profiles = Profiles.NONE;

        /** Adds the rows of a batch that no earlier row's event id makes duplicates. */
        public Builder add(EventBatch batch) {
            rows.add(batch);
            return this;
        }

        /**
         * Adds a batch whose event ids nothing else has, without looking; either all batches of a log are added in this
         * way or none.
         */
        public Builder addDistinct(EventBatch batch) {
            rows.addDistinct(batch);
            return this;
        }

        public Builder profiles(Profiles imported) {
            this.profiles = imported;
            return this;
        }

        public EventLog build() {
            return rows.build(profiles);
        }
    }

    static Map<Field, Column> unmodifiable(Map<Field, Column> columns) {
        return Collections.unmodifiableMap(columns);
    }
}
