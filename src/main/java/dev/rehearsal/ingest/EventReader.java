package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes an event of a row, or says why there is none in it. */
final class EventReader {
    private final Mapping mapping;
    private final TimeFormat timeFormat;
    private final ZoneId zone;
    private final Predicate<Source> namesRows;

    EventReader(Mapping mapping, Predicate<Source> namesRows) {
        this.mapping = mapping;
        this.timeFormat = mapping.format();
        this.zone = mapping.zone();
        this.namesRows = namesRows;
    }

    void read(Source source, long number, RowDraft row, EventBatch.Builder batch) throws UnreadableRow {
        String customer = WellFormed.id("customer_id", required(row, EventColumns.CUSTOMER_ID, "customer_id"));
        String type = required(row, EventColumns.EVENT_TYPE, "event_type");
        long time = time(required(row, EventColumns.TIMESTAMP, "timestamp"));
        batch.row(id(source, number, row), customer, mapping.eventTypeOf(type), time);
        put(batch, Field.SESSION_ID, row.text(EventColumns.SESSION_ID));
        put(batch, Field.LOCATION, row.text(EventColumns.LOCATION));
        put(batch, Field.REFERRER, row.text(EventColumns.REFERRER));
        row.forEach(batch::put);
    }

    static String required(RowDraft row, int slot, String column) throws UnreadableRow {
        String text = row.text(slot);
        if (text == null || text.isBlank()) {
            throw new UnreadableRow(column, text == null ? "" : text, column + " is missing");
        }
        return text;
    }

    private long time(String text) throws UnreadableRow {
        long time = timeFormat.read(text, zone);
        if (time == Instants.NONE) {
            throw new UnreadableRow("timestamp", text, "timestamp is no date and time that can be read");
        }
        return time;
    }

    private String id(Source source, long number, RowDraft row) throws UnreadableRow {
        String id = row.text(EventColumns.EVENT_ID);
        if (id != null) {
            return WellFormed.id("event_id", id);
        }
        return namesRows.test(source) ? source.name() + ":row-" + number : "row-" + number;
    }

    private static void put(EventBatch.Builder batch, Field field, @Nullable String text) {
        if (text != null) {
            batch.put(field, Value.text(text));
        }
    }
}
