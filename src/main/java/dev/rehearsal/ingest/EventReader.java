package dev.rehearsal.ingest;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an event of a row, or says why there is none in it. Not thread-safe. */
final class EventReader {
    private final Mapping mapping;
    private final TimeFormat timeFormat;
    private final ZoneId zone;
    private final String beforeNumber;

    /** The number of a row without id becomes its id, with a text before it. */
    EventReader(Mapping mapping, String beforeNumber) {
        this.mapping = mapping;
        this.timeFormat = mapping.times().timeFormat();
        this.zone = mapping.times().zoneOrUtc();
        this.beforeNumber = beforeNumber;
    }

    /** Adds the event; says whether the row names its id. */
    boolean read(long number, RowDraft row, EventBatch.Builder batch) throws UnreadableRow {
        Utf8 customer = WellFormed.id("customer_id", needed(row, EventColumns.CUSTOMER_ID, "customer_id"));
        Utf8 type = needed(row, EventColumns.EVENT_TYPE, "event_type");
        long time = time(needed(row, EventColumns.TIMESTAMP, "timestamp"));
        Utf8 id = row.slot(EventColumns.EVENT_ID);
        boolean named = !id.isEmpty();
        id = !named ? id.set(beforeNumber + number) : WellFormed.id("event_id", id);
        batch.row(id, customer, mapped(type), time);
        put(batch, Field.SESSION_ID, row.slot(EventColumns.SESSION_ID));
        put(batch, Field.LOCATION, row.slot(EventColumns.LOCATION));
        put(batch, Field.REFERRER, row.slot(EventColumns.REFERRER));
        row.addTo(batch);
        return named;
    }

    /** The event by itself, as a person looks at it. */
    Event event(long number, RowDraft row) throws UnreadableRow {
        EventBatch.Builder only = new EventBatch.Builder(1);
        Map<Field, Value> fields = new HashMap<>();
        row.forEach(fields::put);
        row.forgetFields();
        read(number, row, only);
        EventBatch batch = only.build();
        batch.fields().forEach((field, column) -> put(fields, field, column.at(0)));
        return new Event(
                batch.ids().textAt(0),
                text(batch.customers().at(0)),
                text(batch.types().at(0)),
                batch.times()[0],
                fields);
    }

    private static void put(Map<Field, Value> fields, Field field, @Nullable Value value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.display();
    }

    private Utf8 mapped(Utf8 type) {
        return mapping.eventTypes().isEmpty() ? type : type.set(mapping.eventTypeOf(type.toString()));
    }

    private static Utf8 needed(RowDraft row, int slot, String column) throws UnreadableRow {
        Utf8 text = row.slot(slot);
        if (text.isEmpty()
                || (text.bytes()[text.from()] <= ' ' && text.toString().isBlank())) {
            throw new UnreadableRow(column, text.toString(), column + " is missing");
        }
        return text;
    }

    private long time(Utf8 text) throws UnreadableRow {
        long time = timeFormat.read(text, zone);
        if (time == Instants.NONE) {
            throw new UnreadableRow("timestamp", text.toString(), "timestamp is no date and time that can be read");
        }
        return time;
    }

    private static void put(EventBatch.Builder batch, Field field, Utf8 text) {
        if (!text.isEmpty()) {
            batch.column(field).put(batch.size() - 1, text);
        }
    }
}
