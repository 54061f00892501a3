package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import java.util.List;

/** The native columns of an event file, and the slots of a draft that hold their texts. */
final class EventColumns {
    static final int CUSTOMER_ID = 0;
    static final int EVENT_TYPE = 1;
    static final int TIMESTAMP = 2;
    static final int EVENT_ID = 3;
    static final int SESSION_ID = 4;
    static final int LOCATION = 5;
    static final int REFERRER = 6;

    static final List<String> REQUIRED = List.of("customer_id", "event_type", "timestamp");

    /** All of them, as the documentation lists them. */
    static final List<String> NAMES = List.of(
            "event_id",
            "customer_id",
            "event_type",
            "timestamp",
            "properties",
            "session_id",
            "device_info",
            "location",
            "referrer");

    private static final List<String> TEXTS =
            List.of("customer_id", "event_type", "timestamp", "event_id", "session_id", "location", "referrer");
    private static final List<String> OBJECTS = List.of("properties", "device_info");

    private EventColumns() {}

    static Layout layout() {
        return new Layout(TEXTS, List.of(), OBJECTS, List.of(), REQUIRED);
    }

    static boolean knows(String column) {
        return NAMES.contains(column) || isInside(column, Field.PROPERTIES) || isInside(column, Field.DEVICE_INFO);
    }

    private static boolean isInside(String column, String prefix) {
        return column.startsWith(prefix) && column.length() > prefix.length();
    }
}
