package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.rule.Ids;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a log say under each field name, the computed fields of the customer's clock included
 * (semantics §3.2). Thread-safe.
 */
final class Columns {
    private static final Map<DayOfWeek, Value> DAYS =
            Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> Value.text(Ids.of(day))));

    private final EventLog log;
    private final Clocks clocks;
    private final Map<Field, int[]> classes = new ConcurrentHashMap<>();

    Columns(EventLog log, Clocks clocks) {
        this.log = log;
        this.clocks = clocks;
    }

    /** The value of the field in the event at the position, null where it is missing. */
    @Nullable
    Value value(Field field, int position) {
        return switch (field.name()) {
            case "event_type" -> log.types().at(position);
            case "event_id" -> log.eventIds().at(position);
            case "timestamp" -> Value.time(log.timeAt(position));
            case "hour_of_day" ->
                Value.number(clocks.of(log.customerAt(position))
                        .local(log.timeAt(position))
                        .getHour());
            case "day_of_week" ->
                DAYS.get(clocks.of(log.customerAt(position))
                        .local(log.timeAt(position))
                        .getDayOfWeek());
            default -> {
                Column column = log.column(field);
                yield column == null ? null : column.at(position);
            }
        };
    }

    /** The stored column of the field, null for computed fields and for those that no event has. */
    @Nullable
    Column stored(Field field) {
        return field.equals(Field.EVENT_TYPE) ? log.types() : log.column(field);
    }

    /** For each position a number that positions with the same value share (semantics §3.8); missing is 0. */
    int[] classes(Field field) {
        return classes.computeIfAbsent(field, this::classified);
    }

    private int[] classified(Field field) {
        int[] result = new int[log.size()];
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
