package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Timeline;
import dev.rehearsal.rule.Ids;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events say under each field name, the computed fields of the customer's clock included
 * (semantics §3.2). Thread-safe.
 */
final class Columns {
    private static final Map<DayOfWeek, Value> DAYS =
            Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> Value.text(Ids.of(day))));

    private final Timeline log;
    private final Clocks clocks;
    private final Map<Field, int[]> classes = new ConcurrentHashMap<>();

    Columns(Timeline log, Clocks clocks) {
        this.log = log;
        this.clocks = clocks;
    }

    /** The value of the field in the event at the position, null where it is missing. */
    @Nullable
    Value value(Field field, int position) {
        return switch (field.name()) {
            case "hour_of_day" ->
                Value.number(clocks.of(log.customerAt(position))
                        .local(log.timeAt(position))
                        .getHour());
            case "day_of_week" ->
                DAYS.get(clocks.of(log.customerAt(position))
                        .local(log.timeAt(position))
                        .getDayOfWeek());
            default -> log.value(field, position);
        };
    }

    /** The whole log, null where it still grows and nothing can be known of all its events. */
    @Nullable
    EventLog whole() {
        return log instanceof EventLog whole ? whole : null;
    }

    /** The stored column of the field, null for computed fields and for those that no event has. */
    @Nullable
    Column stored(Field field) {
        EventLog whole = whole();
        if (whole == null) {
            return null;
        }
        return field.equals(Field.EVENT_TYPE) ? whole.types() : whole.column(field);
    }

    /** For each position a number that positions with the same value share (semantics §3.8); missing is 0. */
    int[] classes(Field field) {
        return classes.computeIfAbsent(field, this::classified);
    }

    private int[] classified(Field field) {
        EventLog whole = whole();
        int[] result = new int[whole == null ? 0 : whole.size()];
        if (stored(field) instanceof CodedColumn coded) {
            int[] byCode = coded.dictionary().classes();
            for (int position = 0; position < result.length; position++) {
                result[position] = byCode[coded.codeAt(position)];
            }
            return result;
        }
        Map<Object, Integer> numbers = new HashMap<>();
        for (int position = 0; position < result.length; position++) {
            Value value = value(field, position);
            result[position] =
                    value == null ? 0 : numbers.computeIfAbsent(value.identity(), unseen -> numbers.size() + 1);
        }
        return result;
    }
}
