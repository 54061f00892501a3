package dev.rehearsal.quality;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A log put together event by event and profile by profile, and what is found in it. */
final class SomeData {
    static final Instant IMPORTED = Instant.parse("2026-04-01T09:00:00Z");

    private final EventBatch.Builder events = new EventBatch.Builder();
    private final Profiles.Builder profiles = new Profiles.Builder();
    private int number;

    SomeData event(String customer, String type, String time) {
        return event(customer, type, time, Map.of());
    }

    SomeData event(String customer, String type, String time, Map<String, Object> fields) {
        return event(customer, type, Instants.parseFull(time), fields);
    }

    SomeData event(String customer, String type, long time, Map<String, Object> fields) {
        events.row("e" + number++, customer, type, time);
        fields.forEach((field, value) -> events.put(new Field(field), value(value)));
        return this;
    }

    SomeData profile(String customer, Map<String, Object> fields) {
        Map<Field, Value> values = new java.util.TreeMap<>();
        fields.forEach((field, value) -> values.put(new Field(field), value(value)));
        profiles.add(customer, values);
        return this;
    }

    private static Value value(Object value) {
        return switch (value) {
            case Value ready -> ready;
            case Number number -> Value.number(number.doubleValue());
            case Boolean flag -> Value.flag(flag);
            default -> Value.text(value.toString());
        };
    }

    EventLog log() {
        return new EventLog.Builder()
                .add(events.build())
                .profiles(profiles.build())
                .build();
    }

    List<Finding> findings() {
        return Quality.of(log(), IMPORTED, ZoneOffset.UTC, Progress.NONE);
    }

    List<Finding> findings(Check check) {
        return findings().stream().filter(finding -> finding.check() == check).toList();
    }

    /** The only finding of the check. */
    Finding finding(Check check) {
        List<Finding> found = findings(check);
        if (found.size() != 1) {
            throw new AssertionError("expected one finding of " + check + " and got " + found);
        }
        return found.getFirst();
    }
}
