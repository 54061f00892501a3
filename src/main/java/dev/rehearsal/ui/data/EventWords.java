package dev.rehearsal.ui.data;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.ui.kit.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The events of a log in words: a cell of the table, or all of one event. Makes text for what is on screen only, and has
 * no more of the log unpacked than that needs.
 */
final class EventWords {
    private final EventLog log;
    private final Times times;
    private final List<Named> properties = new ArrayList<>();

    private record Named(String label, Field field) {}

    /** One thing that is known of an event or a customer. */
    record Line(String label, String value) {}

    EventWords(EventLog log, Times times) {
        this.log = log;
        this.times = times;
        for (Field field : log.fields()) {
            if (field.name().startsWith(Field.PROPERTIES)) {
                properties.add(new Named(field.label(), field));
            }
        }
    }

    String time(int position) {
        return times.second(log.timeAt(position));
    }

    String customer(int position) {
        return log.customerId(log.customerAt(position));
    }

    String type(int position) {
        return log.typeAt(position);
    }

    /** {@code price 49.9 · product_id P-12} */
    String properties(int position) {
        StringJoiner words = new StringJoiner("  ·  ");
        for (Named property : properties) {
            Value value = log.glance(property.field(), position);
            if (value != null) {
                words.add(property.label() + " " + value.display());
            }
        }
        return words.toString();
    }

    String field(int position, Field field) {
        Value value = log.glance(field, position);
        return value == null ? "" : value.display();
    }

    /** A value as it is, an instant on the workspace's clock. */
    static String shown(Value value, Times times) {
        return value.instant() == Instants.NONE ? value.display() : times.second(value.instant());
    }

    /** Everything that is known of the event but its customer. */
    List<Line> whole(int position) {
        Event event = log.eventAt(position);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("event type", event.type()));
        lines.add(new Line("time", times.second(event.time()) + " " + times.zoneName()));
        event.fields().forEach((field, value) -> lines.add(new Line(field.label(), shown(value, times))));
        lines.add(new Line("event id", event.id()));
        return lines;
    }
}
