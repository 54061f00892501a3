package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.Preview;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ui.kit.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row of the file as it will be read; {@code reject} says why it would be left out, and is empty where it is not. */
record ReadRow(long line, String time, String customer, String event, String rest, String reject) {
    static List<ReadRow> all(Reading reading, Times times) {
        List<ReadRow> rows = new ArrayList<>();
        for (Preview.Row row : reading.preview().rows()) {
            rows.add(of(row, times));
        }
        return rows;
    }

    private static ReadRow of(Preview.Row row, Times times) {
        return switch (row) {
            case Preview.EventRow(long line, Event event) ->
                new ReadRow(
                        line,
                        times.second(event.time()),
                        event.customerId(),
                        event.type(),
                        words(event.fields(), times),
                        "");
            case Preview.ProfileRow(long line, String customer, Map<Field, Value> fields) ->
                new ReadRow(line, "", customer, "", words(fields, times), "");
            case Preview.JoinedRow(long line, long eventLine) ->
                new ReadRow(line, "", "", "", "Part of the event of line " + eventLine, "");
            case Preview.RejectedRow(long line, Reject reject) -> new ReadRow(line, "", "", "", "", reject.reason());
        };
    }

    private static String words(Map<Field, Value> fields, Times times) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(fields).forEach((field, value) -> words.add(field.label() + " " + shown(value, times)));
        return String.join("  ·  ", words);
    }

    private static String shown(Value value, Times times) {
        return switch (value) {
            case Value.Time(long millis) -> times.second(millis);
            case Value.Text(String text) -> text;
            case Value.Items(List<Value> items) ->
                String.join(", ", items.stream().map(item -> shown(item, times)).toList());
            case Value.Number number -> number.display();
            case Value.Flag flag -> flag.display();
        };
    }

    boolean isReject() {
        return !reject.isEmpty();
    }
}
