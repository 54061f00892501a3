package dev.rehearsal.log;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events for laws about logs: few ids, customers and instants, so that they meet, and values of every kind. */
public final class SomeEvents {
    private SomeEvents() {}

    /** Batches whose ids may come again. */
    public static Arbitrary<List<List<Event>>> batches() {
        return event().list().ofMaxSize(25).list().ofMaxSize(6);
    }

    public static EventBatch batch(List<Event> events) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Event event : events) {
            batch.row(event.id(), event.customerId(), event.type(), event.time());
            event.fields().forEach(batch::put);
        }
        return batch.build();
    }

    private static Arbitrary<Event> event() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 80).map(number -> "e" + number),
                        Arbitraries.of("c1", "c10", "c2", "a customer with a long id", "Zoë", "客", "\uFFFD", "😀"),
                        Arbitraries.of("login", "cart_add", "own type"),
                        Arbitraries.longs().between(0, 12),
                        fields())
                .as(Event::new);
    }

    private static Arbitrary<Map<Field, Value>> fields() {
        Arbitrary<Value> number =
                Arbitraries.of(0.0, -0.0, 1.0, 19.99, 1e300, 1.0 / 3).map(Value::number);
        Arbitrary<Value> other = Arbitraries.of(
                Value.text(""),
                Value.text("red"),
                Value.text("2026-03-01T09:00:00.000Z"),
                Value.flag(true),
                Value.time(7),
                Value.number(5),
                new Value.Items(List.of(Value.text("vip"), Value.number(1))));
        return Combinators.combine(
                        number.list().ofMaxSize(1),
                        Arbitraries.oneOf(number, other).list().ofMaxSize(1),
                        other.list().ofMaxSize(1))
                .as((numbers, mixed, others) -> {
                    Map<Field, Value> fields = new TreeMap<>();
                    numbers.forEach(value -> fields.put(new Field("properties.number"), value));
                    mixed.forEach(value -> fields.put(new Field("properties.mixed"), value));
                    others.forEach(value -> fields.put(Field.SESSION_ID, value));
                    return fields;
                });
    }
}
