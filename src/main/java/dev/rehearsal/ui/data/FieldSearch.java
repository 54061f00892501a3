package dev.rehearsal.ui.data;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.log.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Whether any field of an event contains a text. Looks at each distinct value of a column once, and row by row only
 * where values hardly repeat.
 */
final class FieldSearch implements IntPredicate {
    private final List<IntPredicate> columns = new ArrayList<>();

    /** @param text in small letters */
    FieldSearch(EventLog log, String text) {
        for (Field field : log.fields()) {
            Column column = log.column(field);
            if (column != null) {
                columns.add(search(column, text));
            }
        }
    }

    private static IntPredicate search(Column column, String text) {
        return switch (column) {
            case CodedColumn coded -> {
                boolean[] codes = EventFilter.codesWhere(coded, value -> contains(value, text));
                yield position -> codes[coded.codeAt(position)];
            }
            case NumberColumn numbers -> rowByRow(numbers, text);
            case TextColumn texts -> rowByRow(texts, text);
        };
    }

    private static IntPredicate rowByRow(Column column, String text) {
        return position -> {
            Value value = column.at(position);
            return value != null && contains(value, text);
        };
    }

    private static boolean contains(Value value, String text) {
        return value.display().toLowerCase(Locale.ROOT).contains(text);
    }

    @Override
    public boolean test(int position) {
        for (IntPredicate column : columns) {
            if (column.test(position)) {
                return true;
            }
        }
        return false;
    }
}
