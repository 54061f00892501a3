package dev.rehearsal.pack;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story of one customer with what is expected of it, replayed alone. A scenario file of the sample data and a case in
 * a pack are the same thing. Rows expected are compared on the columns they name.
 */
public record PackCase(
        String name,
        @Nullable CaseProfile profile,
        List<Event> events,
        @Nullable Long until,
        Expectation expect) {
    public PackCase {
        events = List.copyOf(events);
    }

    public record CaseProfile(String customerId, Map<Field, Value> fields) {
        public CaseProfile {
            fields = Map.copyOf(fields);
        }
    }

    /** Rows of the result files that are expected, by column; null where nothing is said of a file. */
    public record Expectation(
            @Nullable List<Map<String, String>> decisions,
            @Nullable List<Map<String, String>> messages,
            @Nullable List<Map<String, String>> effects,
            @Nullable List<Map<String, String>> journeys,
            @Nullable List<Map<String, String>> profiles) {}
}
