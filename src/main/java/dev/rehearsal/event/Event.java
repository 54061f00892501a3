package dev.rehearsal.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One event as a person looks at it: what a view shows and an explanation quotes. The engine itself works on columns
 * and makes one of these only when asked. {@code fields} holds everything but id, customer, type and time, by name.
 */
public record Event(String id, String customerId, String type, long time, Map<Field, Value> fields) {
    public Event {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public @Nullable Value field(Field field) {
        return fields.get(field);
    }
}
