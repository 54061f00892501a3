package dev.rehearsal.log;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A whole log in columns. Customers are numbered in code-point order of their ids and include those who have only a
 * profile; the events of a customer lie side by side in the order of semantics §1.3 (timestamp, then row of the log),
 * duplicates already dropped. Positions run from 0. Customers, times and types are there from the beginning; ids and
 * fields are put together when they are first asked for, from what the log holds, without a look at any file. Reads as
 * immutable and is safe to read from any thread.
 */
public final class EventLog implements Timeline {
    private final Customers customers;
    private final int[] profileRows;
    private final long[] times;
    private final CodedColumn types;
    private final LateColumn<TextColumn> ids;
    private final Map<Field, LateColumn<Column>> columns = new TreeMap<>();
    private final Profiles profiles;
    private final int duplicates;
    private final Merges merges;
    private final long lastTime;

    EventLog(
            Customers customers,
            int[] profileRows,
            long[] times,
            LogRows rows,
            Profiles profiles,
            int duplicates,
            Merges merges) {
        this.customers = customers;
        this.profileRows = profileRows;
        this.times = times;
        this.types = rows.types();
        this.profiles = profiles;
        this.duplicates = duplicates;
        this.merges = merges;
        LogPlaces places = new LogPlaces(rows);
        this.ids = new LateColumn<>(places, rows::ids, EventRows::ids);
        for (Field field : rows.fields()) {
            columns.put(
                    field,
                    new LateColumn<>(
                            places,
                            () -> rows.column(field),
                            part -> part.fields().contains(field) ? part.column(field) : null));
        }
        this.lastTime = Arrays.stream(times).max().orElse(Instants.NONE);
    }

    /** How many events there are. */
    public int size() {
        return times.length;
    }

    @Override
    public int customerCount() {
        return customers.count();
    }

    @Override
    public String customerId(int customer) {
        return customers.id(customer);
    }

    /** The number of the customer, -1 when the log knows none of this id. */
    public int customerOf(String customerId) {
        return customers.find(customerId);
    }

    @Override
    public int customerAt(int position) {
        return customers.at(position);
    }

    /** The position of the customer's first event; equal to {@link #end} when there is none. */
    @Override
    public int start(int customer) {
        return customers.start(customer);
    }

    /** By customer, with one more at the end, where events begin, for loops over many; not to be changed. */
    public int[] starts() {
        return customers.starts();
    }

    /** One past the position of the customer's last event. */
    public int end(int customer) {
        return customers.start(customer + 1);
    }

    @Override
    public long timeAt(int position) {
        return times[position];
    }

    /** The times of all positions, for loops over many; not to be changed. */
    public long[] times() {
        return times;
    }

    @Override
    public int firstAfter(long instant, int from, int end) {
        return KeyedSort.firstAfter(times, instant, from, end);
    }

    @Override
    public String eventIdAt(int position) {
        Value id = ids.at(position);
        return id == null ? "" : id.display();
    }

    public TextColumn eventIds() {
        return ids.whole();
    }

    public CodedColumn types() {
        return types;
    }

    @Override
    public String typeAt(int position) {
        Value type = types.at(position);
        return type == null ? "" : type.display();
    }

    /** Puts the field's column together if nobody has asked for it; {@link #glance} does not. */
    @Override
    public @Nullable Value value(Field field, int position) {
        return switch (field.name()) {
            case "event_type" -> types.at(position);
            case "event_id" -> ids.at(position);
            case "timestamp" -> Value.time(times[position]);
            default -> {
                LateColumn<Column> column = columns.get(field);
                yield column == null ? null : column.whole().at(position);
            }
        };
    }

    /** The value of one of the {@link #fields()}, for a screen: unpacks no more than some thousand rows around it. */
    public @Nullable Value glance(Field field, int position) {
        LateColumn<Column> column = columns.get(field);
        return column == null ? null : column.glance(position);
    }

    @Override
    public @Nullable Value profile(int customer, Field field) {
        return profiles.value(profileRows[customer], field);
    }

    /** Session, location, referrer, properties and device fields that at least one event has. */
    public Set<Field> fields() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    /** The column of one of the {@link #fields()}, put together at the first call; null when no event has it. */
    public @Nullable Column column(Field field) {
        LateColumn<Column> column = columns.get(field);
        return column == null ? null : column.whole();
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

    /** What the identity rules that the log was built with did to it. */
    public Merges merges() {
        return merges;
    }

    /** The largest timestamp, {@link Instants#NONE} in a log without events. */
    public long lastTime() {
        return lastTime;
    }

    /** The event at the position as a person looks at it; unpacks no more than some thousand rows around it. */
    public Event eventAt(int position) {
        Map<Field, Value> fields = new TreeMap<>();
        columns.forEach((field, column) -> {
            Value value = column.glance(position);
            if (value != null) {
                fields.put(field, value);
            }
        });
        return new Event(
                eventIdAt(position), customerId(customerAt(position)), typeAt(position), times[position], fields);
    }

    /** Collects rows in the order of the log and sorts them once. Not thread-safe; good for one log. */
    public static final class Builder {
        private ArrivingRows rows = new ArrivingRows(Set.of());
        private Profiles profiles = Profiles.NONE;
        private Executor executor = Runnable::run;

        /** Gives events, and profiles, to the customers whose they are by some rules; to be called before any row is added. */
        public Builder identities(Set<Identity> rules) {
            rows = new ArrivingRows(rules);
            return this;
        }

        /** Adds the rows of a batch that no earlier row's event id makes duplicates. */
        public Builder add(EventBatch batch) {
            return add(new UnpackedRows(batch), batch.customers(), batch.ids());
        }

        /** As {@link #add(EventBatch)} for rows that were unpacked as far as their customers and ids. */
        public Builder add(EventRows part, CodedColumn customers, TextColumn ids) {
            rows.add(part, customers, ids);
            return this;
        }

        /**
         * Adds rows whose event ids nothing else has, without looking; either all rows of a log are added in this way or
         * none.
         */
        public Builder addDistinct(EventRows part, CodedColumn customers) {
            rows.addDistinct(part, customers);
            return this;
        }

        public Builder profiles(Profiles imported) {
            this.profiles = imported;
            return this;
        }

        /** Who helps to put columns together, now and whenever one is first asked for; it may be shut down at any time. */
        public Builder executor(Executor helping) {
            this.executor = helping;
            return this;
        }

        public EventLog build() {
            return rows.build(profiles, executor);
        }
    }
}
