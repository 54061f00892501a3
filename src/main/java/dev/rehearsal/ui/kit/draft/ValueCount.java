package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of a field and how many rows have it; -1 where nobody counted. */
public record ValueCount(Value value, long count) {
    static final List<ValueCount> WEEKDAYS = uncounted(Stream.of(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList());

    private static final int MOST = 500;

    /** Beyond so many distinct values nobody chooses from a list. */
    private static final int COUNTED = 50_000;

    private static final Comparator<ValueCount> ORDER = Comparator.comparingLong(ValueCount::count)
            .reversed()
            .thenComparing(one -> one.value().display());

    static List<ValueCount> uncounted(List<String> texts) {
        return texts.stream().map(text -> new ValueCount(Value.text(text), -1)).toList();
    }

    /** The most frequent first; elements of lists are counted one by one. */
    static List<ValueCount> of(@Nullable Column column) {
        if (column == null) {
            return List.of();
        }
        return column instanceof CodedColumn coded ? ofCodes(coded) : ofRows(column);
    }

    private static List<ValueCount> ofCodes(CodedColumn column) {
        long[] counts = new long[column.dictionary().size()];
        for (int row = 0; row < column.size(); row++) {
            counts[column.codeAt(row)]++;
        }
        Map<Value, Long> byValue = new HashMap<>();
        for (int code = 1; code < counts.length && byValue.size() < COUNTED; code++) {
            Value value = column.dictionary().value(code);
            if (value != null && counts[code] > 0) {
                add(byValue, value, counts[code]);
            }
        }
        return sorted(byValue);
    }

    private static List<ValueCount> ofRows(Column column) {
        Map<Value, Long> byValue = new HashMap<>();
        for (int row = 0; row < column.size() && byValue.size() < COUNTED; row++) {
            Value value = column.at(row);
            if (value != null) {
                add(byValue, value, 1);
            }
        }
        return sorted(byValue);
    }

    private static void add(Map<Value, Long> byValue, Value value, long times) {
        if (value instanceof Value.Items(List<Value> items)) {
            items.forEach(item -> byValue.merge(item, times, Long::sum));
        } else {
            byValue.merge(value, times, Long::sum);
        }
    }

    private static List<ValueCount> sorted(Map<Value, Long> byValue) {
        return byValue.entrySet().stream()
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .limit(MOST)
                .toList();
    }
}
