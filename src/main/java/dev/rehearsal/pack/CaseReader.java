package dev.rehearsal.pack;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a pack: a profile, events, and the rows that are expected. */
final class CaseReader {
    private static final String NOBODY = "c1";
    private static final List<String> DECISIONS =
            List.of("at", "customer_id", "rule_id", "outcome", "reason", "trigger", "trigger_event_id");
    private static final List<String> MESSAGES = List.of(
            "at",
            "customer_id",
            "rule_id",
            "channel",
            "campaign_id",
            "template_id",
            "variant",
            "status",
            "reason",
            "due");
    private static final List<String> EFFECTS = List.of("at", "customer_id", "rule_id", "type", "detail");
    private static final List<String> JOURNEYS = List.of("journey_id", "node_id", "entered", "waiting");
    private static final List<String> PROFILES =
            List.of("customer_id", "segments", "lifecycle_stage", "behavioral_score", "last_engagement");

    private CaseReader() {}

    static PackCase read(JsonPart part) {
        String name = part.object("a case").text("name");
        JsonPart profilePart = part.part("profile");
        PackCase.CaseProfile profile = profilePart == null ? null : profile(profilePart);
        List<Event> events = new ArrayList<>();
        for (JsonPart event : part.parts("events")) {
            events.add(event(event, events.size() + 1, profile == null ? NOBODY : profile.customerId()));
        }
        JsonPart until = part.part("until");
        JsonPart expect = part.needed("expect").object("what is expected");
        PackCase read = new PackCase(
                name,
                profile,
                events,
                until == null ? null : until.instant(),
                new PackCase.Expectation(
                        rows(expect.part("decisions"), "a decision", DECISIONS),
                        rows(expect.part("messages"), "a message", MESSAGES),
                        rows(expect.part("effects"), "an effect", EFFECTS),
                        rows(expect.part("journeys"), "a journey's row", JOURNEYS),
                        rows(expect.part("profiles"), "a profile", PROFILES)));
        expect.end("what is expected");
        part.end("a case");
        return read;
    }

    private static PackCase.CaseProfile profile(JsonPart part) {
        Map<Field, Value> fields = new HashMap<>();
        String customerId = part.object("a profile").text("customer_id");
        for (String name : List.of("email", "first_name", "last_name", "lifecycle_stage")) {
            JsonPart value = part.part(name);
            if (value != null) {
                fields.put(new Field(name), Value.text(value.text()));
            }
        }
        JsonPart score = part.part("behavioral_score");
        if (score != null) {
            fields.put(Field.BEHAVIORAL_SCORE, Value.number(score.number()));
        }
        JsonPart engagement = part.part("last_engagement");
        if (engagement != null) {
            fields.put(Field.LAST_ENGAGEMENT, Value.time(engagement.instant()));
        }
        fields.put(
                Field.SEGMENTS,
                new Value.Items(part.texts("segments").stream()
                        .distinct()
                        .map(Value::text)
                        .toList()));
        nested(part, Field.PREFERENCES, fields);
        nested(part, Field.CUSTOM_ATTRIBUTES, fields);
        part.end("a profile");
        return new PackCase.CaseProfile(customerId, fields);
    }

    private static Event event(JsonPart part, int number, String customerId) {
        Map<Field, Value> fields = new HashMap<>();
        String id = part.object("an event").optionalText("event_id");
        String customer = part.optionalText("customer_id");
        String type = part.text("event_type");
        JsonPart timestamp = part.needed("timestamp");
        long time = Instants.parseTimestamp(timestamp.text());
        if (time == Instants.NONE) {
            throw timestamp.refused("`" + timestamp.text() + "` is no timestamp");
        }
        for (String name : List.of("session_id", "location", "referrer")) {
            String value = part.optionalText(name);
            if (value != null && !value.isEmpty()) {
                fields.put(new Field(name), Value.text(value));
            }
        }
        nested(part, Field.PROPERTIES, fields);
        nested(part, Field.DEVICE_INFO, fields);
        part.end("an event");
        return new Event(
                id == null ? "row-" + number : id, customer == null ? customerId : customer, type, time, fields);
    }

    /** The object whose fields are named `prefix.NAME`. */
    private static void nested(JsonPart owner, String prefix, Map<Field, Value> into) {
        JsonPart part = owner.part(prefix.substring(0, prefix.length() - 1));
        if (part != null) {
            Map<String, Value> flat = new TreeMap<>();
            ActionReader.flatten(prefix, part, flat);
            flat.forEach((name, value) -> into.put(new Field(name), value));
        }
    }

    /** Rows of a result, each with some of the columns; a missing value is an empty text (an absent column: any). */
    private static @Nullable List<Map<String, String>> rows(
            @Nullable JsonPart part, String what, List<String> columns) {
        if (part == null) {
            return null;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonPart row : part.elements()) {
            row.object(what);
            Map<String, String> cells = new TreeMap<>();
            for (String column : columns) {
                String cell = row.optionalText(column);
                if (cell != null) {
                    cells.put(column, cell);
                }
            }
            row.end(what);
            rows.add(cells);
        }
        return rows;
    }
}
