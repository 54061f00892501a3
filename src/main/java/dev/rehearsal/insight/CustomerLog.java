package dev.rehearsal.insight;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.replay.ReplayOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One customer of a log by themselves. Customers never influence each other (semantics §1.2), so a replay of this log up to
 * {@link #horizon} decides of them what a replay of the whole log decides, at the cost of their events. Immutable.
 */
record CustomerLog(
        String customerId, List<Event> events, @Nullable Map<Field, Value> profile, long horizon, EventLog log) {
    CustomerLog {
        events = List.copyOf(events);
    }

    /** Null when the log knows no such customer. */
    static @Nullable CustomerLog of(EventLog log, String customerId, ReplayOptions options) {
        int customer = log.customerOf(customerId);
        if (customer < 0) {
            return null;
        }
        long horizon = options.until() == null ? log.lastTime() : options.until();
        List<Event> events = new ArrayList<>();
        for (int at = log.start(customer); at < log.firstAfter(horizon, log.start(customer), log.end(customer)); at++) {
            events.add(log.eventAt(at));
        }
        int row = log.profileRow(customer);
        Map<Field, Value> profile = row < 0 ? null : profile(log.profiles(), row);
        return of(customerId, events, profile, horizon);
    }

    static CustomerLog of(String customerId, List<Event> events, @Nullable Map<Field, Value> profile, long horizon) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Event event : events) {
            batch.row(event.id(), event.customerId(), event.type(), event.time());
            event.fields().forEach(batch::put);
        }
        Profiles.Builder profiles = new Profiles.Builder();
        if (profile != null) {
            profiles.add(customerId, profile);
        }
        EventLog log = new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();
        return new CustomerLog(customerId, events, profile, horizon, log);
    }

    private static Map<Field, Value> profile(Profiles profiles, int row) {
        Map<Field, Value> fields = new TreeMap<>();
        for (Field field : profiles.fields()) {
            Value value = profiles.value(row, field);
            if (value != null) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    /** Replays up to where the whole log ends. */
    ReplayOptions options() {
        return new ReplayOptions(horizon, false);
    }
}
