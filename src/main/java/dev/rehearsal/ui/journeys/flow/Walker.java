package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;

/** A customer who walks or walked the journey; {@code name} is empty where the profile has none. */
record Walker(int customer, String id, String name) {
    static Walker of(EventLog log, int customer) {
        String name = part(log, customer, Field.FIRST_NAME) + " " + part(log, customer, Field.LAST_NAME);
        return new Walker(customer, log.customerId(customer), name.strip());
    }

    private static String part(EventLog log, int customer, Field field) {
        Value value = log.profile(customer, field);
        return value == null ? "" : value.display();
    }

    /** {@code Ana Kern (c-17)}, or the id alone. */
    String words() {
        return name.isEmpty() ? id : name + " (" + id + ")";
    }
}
