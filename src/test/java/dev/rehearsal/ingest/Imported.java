package dev.rehearsal.ingest;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an import handed on, kept to be looked at. */
final class Imported implements EventReceiver {
    final List<EventBatch> batches = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    ImportSummary summary = new ImportSummary(0, 0, 0, 0, 0, 0, List.of(), List.of(), false);

    static Imported csv(String text) throws IOException, InputProblem {
        return csv(text, Mapping.NATIVE);
    }

    static Imported csv(String text, Mapping mapping) throws IOException, InputProblem {
        return of(mapping, bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A text under the JSON of a mapping. */
    static Imported mapped(String json, String text) throws IOException, InputProblem {
        return csv(text, Mapping.parse("m.json", json));
    }

    static Imported mapped(String json, byte[] file) throws IOException, InputProblem {
        return of(Mapping.parse("m.json", json), bytes(file));
    }

    /** Rows under the three columns that must be there, and one more. */
    static Imported rows(String column, String... rows) throws IOException, InputProblem {
        return csv("customer_id,event_type,timestamp," + column + "\n" + String.join("\n", rows) + "\n");
    }

    static Imported of(Mapping mapping, Source... sources) throws IOException, InputProblem {
        Imported imported = new Imported();
        imported.summary = new EventImport(List.of(sources), mapping, imported, Progress.NONE).run();
        return imported;
    }

    static Source bytes(byte[] bytes) {
        return Source.standardInput(new ByteArrayInputStream(bytes));
    }

    @Override
    public void batch(EventBatch batch, RowLines lines) {
        batches.add(batch);
        for (int row = 0; row < batch.size(); row++) {
            events.add(event(batch, row));
        }
    }

    private static Event event(EventBatch batch, int row) {
        Map<Field, Value> fields = new TreeMap<>();
        batch.fields().forEach((field, column) -> {
            Value value = column.at(row);
            if (value != null) {
                fields.put(field, value);
            }
        });
        return new Event(
                batch.ids().textAt(row),
                text(batch.customers().at(row)),
                text(batch.types().at(row)),
                batch.times()[row],
                fields);
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.display();
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    Event only() {
        if (events.size() != 1 || !rejects.isEmpty()) {
            throw new AssertionError("not one event but " + events + " and " + rejects);
        }
        return events.getFirst();
    }

    Reject onlyReject() {
        if (rejects.size() != 1) {
            throw new AssertionError("not one reject but " + rejects);
        }
        return rejects.getFirst();
    }

    @Nullable
    Value field(String name) {
        return only().field(new Field(name));
    }
}
