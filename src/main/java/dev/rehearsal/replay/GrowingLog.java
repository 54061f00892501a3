package dev.rehearsal.replay;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events of one customer as they come, in order of time. Used by one thread. */
final class GrowingLog implements Timeline {
    private final String customerId;
    private final Map<Field, Value> profile;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    GrowingLog(String customerId, Map<Field, Value> profile) {
        this.customerId = customerId;
        this.profile = Map.copyOf(profile);
    }

    /** Takes up an event; false for a second one of the same id, which is dropped (semantics §1.3). */
    boolean add(Event event) {
        return ids.add(event.id()) && events.add(event);
    }

    int size() {
        return events.size();
    }

    @Override
    public int customerCount() {
        return 1;
    }

    @Override
    public String customerId(int customer) {
        return customerId;
    }

    @Override
    public int customerAt(int position) {
        return 0;
    }

    @Override
    public int start(int customer) {
        return 0;
    }

    @Override
    public long timeAt(int position) {
        return events.get(position).time();
    }

    @Override
    public int firstAfter(long instant, int from, int end) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeAt(middle) <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String eventIdAt(int position) {
        return events.get(position).id();
    }

    @Override
    public String typeAt(int position) {
        return events.get(position).type();
    }

    @Override
    public @Nullable Value value(Field field, int position) {
        Event event = events.get(position);
        return switch (field.name()) {
            case "event_type" -> Value.text(event.type());
            case "event_id" -> Value.text(event.id());
            case "timestamp" -> Value.time(event.time());
            default -> event.field(field);
        };
    }

    @Override
    public @Nullable Value profile(int customer, Field field) {
        return profile.get(field);
    }
}
