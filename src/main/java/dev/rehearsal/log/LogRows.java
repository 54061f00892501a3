package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a log as they came, and the position in the log that each of them has. Puts one column at a time together,
 * part by part straight into its place, several parts at once. Immutable once the order is settled.
 */
final class LogRows {
    /** The position of a row that the log leaves out. */
    static final int DROPPED = -1;

    private final List<EventRows> parts;
    private final int[][] positions;
    private final int size;
    private final Executor executor;

    /** @param positions by part and row; each from 0 to {@code size - 1} once, or {@link #DROPPED} */
    LogRows(List<EventRows> parts, int[][] positions, int size, Executor executor) {
        this.parts = List.copyOf(parts);
        this.positions = positions;
        this.size = size;
        this.executor = executor;
    }

    int parts() {
        return parts.size();
    }

    EventRows part(int part) {
        return parts.get(part);
    }

    int[] positions(int part) {
        return positions[part];
    }

    int size() {
        return size;
    }

    Executor executor() {
        return executor;
    }

    /** Moves every row from its position to {@code moved[position]}. */
    void move(int[] moved) {
        SharedWork.each(parts.size(), executor, part -> {
            int[] place = positions[part];
            for (int row = 0; row < place.length; row++) {
                place[row] = place[row] == DROPPED ? DROPPED : moved[place[row]];
            }
        });
    }

    /** The fields that a row with a position has. */
    Set<Field> fields() {
        Set<Field> fields = new TreeSet<>();
        for (int part = 0; part < positions.length; part++) {
            for (Field field : parts.get(part).fields()) {
                if (!fields.contains(field) && isUsed(part, field)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private boolean isUsed(int part, Field field) {
        int[] place = positions[part];
        if (Arrays.stream(place).noneMatch(position -> position == DROPPED)) {
            return true;
        }
        Column column = parts.get(part).column(field);
        for (int row = 0; row < place.length; row++) {
            if (place[row] != DROPPED && column.has(row)) {
                return true;
            }
        }
        return false;
    }

    long[] times() {
        long[] times = new long[size];
        SharedWork.each(parts.size(), executor, part -> {
            long[] from = parts.get(part).times();
            int[] place = positions[part];
            for (int row = 0; row < place.length; row++) {
                if (place[row] != DROPPED) {
                    times[place[row]] = from[row];
                }
            }
        });
        return times;
    }

    CodedColumn types() {
        return coded(EventRows::types);
    }

    TextColumn ids() {
        return TextsInOrder.of(this);
    }

    /** The column of a field, of numbers if it has nothing else. */
    Column column(Field field) {
        boolean numeric = parts.stream().allMatch(part -> !part.fields().contains(field) || part.isNumeric(field));
        return numeric ? numbers(field) : coded(part -> part.fields().contains(field) ? part.column(field) : null);
    }

    private NumberColumn numbers(Field field) {
        double[] numbers = new double[size];
        Arrays.fill(numbers, Double.NaN);
        SharedWork.each(parts.size(), executor, part -> {
            if (parts.get(part).fields().contains(field)
                    && parts.get(part).column(field) instanceof NumberColumn column) {
                int[] place = positions[part];
                for (int row = 0; row < place.length; row++) {
                    double number = column.numberAt(row);
                    if (place[row] != DROPPED && !Double.isNaN(number)) {
                        numbers[place[row]] = number;
                    }
                }
            }
        });
        return new NumberColumn(numbers);
    }

    private CodedColumn coded(Function<EventRows, @Nullable Column> columnOf) {
        CodesInOrder[] codes = new CodesInOrder[parts.size()];
        SharedWork.each(codes.length, executor, part -> {
            Column column = columnOf.apply(parts.get(part));
            codes[part] = column == null ? CodesInOrder.NONE : CodesInOrder.of(column, positions[part]);
        });
        Dictionary.Builder dictionary = new Dictionary.Builder();
        for (CodesInOrder part : codes) {
            part.number(dictionary);
        }
        CodedColumn result = new CodedColumn(size, dictionary.build());
        SharedWork.each(codes.length, executor, part -> codes[part].writeInto(result, positions[part]));
        return result;
    }
}
