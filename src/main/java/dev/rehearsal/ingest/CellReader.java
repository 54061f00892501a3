package dev.rehearsal.ingest;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of columns by their type. Not thread-safe. */
final class CellReader {
    private final NumberReading numbers;
    private final TimeFormat timeFormat;
    private final ZoneId zone;
    private final Pattern separator;
    private final JsonMembers json = new JsonMembers();
    private final UnfoldedJson unfolded = new UnfoldedJson(json);
    private final Parameters parameters = new Parameters();

    CellReader(Mapping mapping) {
        this.numbers = new NumberReading(mapping.values());
        this.timeFormat = mapping.times().timeFormat();
        this.zone = mapping.times().zoneOrUtc();
        this.separator = Pattern.compile(mapping.values().separator(), Pattern.LITERAL);
    }

    /** Reads a cell that is not empty into a field, or into those below it. */
    void read(CellType type, Utf8 text, boolean tree, FieldPath path, String column, RowDraft row)
            throws UnreadableRow {
        switch (type) {
            case AUTOMATIC -> {
                if (tree) {
                    readTree(text.toString(), path, column, row);
                } else {
                    readTyped(text, path, column, row);
                }
            }
            case TEXT -> row.column(path, text);
            case NUMBER -> row.column(path, numbers.needed(text, column));
            case JSON -> unfolded.readField(text.toString(), path, column, row);
            case PARAMETERS -> parameters.read(text.toString(), path, column, row);
            case BOOLEAN, TIME, LIST -> {
                Value value = value(type, text, column);
                if (value != null) {
                    row.column(path, value);
                }
            }
        }
    }

    /** Reads a cell that is not empty and has to be a JSON object into the fields below a path. */
    void readObject(CellType type, Utf8 text, FieldPath path, String column, RowDraft row) throws UnreadableRow {
        switch (type) {
            case PARAMETERS -> parameters.read(text.toString(), path, column, row);
            case JSON -> unfolded.readObject(text.toString(), path, column, row);
            case AUTOMATIC, TEXT, NUMBER, BOOLEAN, TIME, LIST -> json.readObject(column, text, path, row);
        }
    }

    /** By how the cell looks, as {@link CellValue} has it. */
    private static void readTyped(Utf8 text, FieldPath path, String column, RowDraft row) throws UnreadableRow {
        double number = Numbers.plainNumber(text.bytes(), text.from(), text.end());
        if (!Double.isNaN(number)) {
            row.column(path, number);
            return;
        }
        byte first = text.bytes()[text.from()];
        if (first != 't' && first != 'f' && first != '-' && (first < '0' || first > '9')) {
            row.column(path, text);
            return;
        }
        Value value = CellValue.of(text.toString(), column);
        if (value != null) {
            row.column(path, value);
        }
    }

    private void readTree(String text, FieldPath path, String column, RowDraft row) throws UnreadableRow {
        if (text.startsWith("{")) {
            json.readObject(column, text, path, row);
            return;
        }
        Value value = json.readValue(column, text);
        if (value != null) {
            row.column(path, value);
        }
    }

    /** The value of a cell that is not empty, one that becomes a single field; null where it turns out to be missing. */
    @Nullable
    Value value(CellType type, Utf8 text, String column) throws UnreadableRow {
        return switch (type) {
            case AUTOMATIC -> CellValue.of(text.toString(), column);
            case TEXT, JSON, PARAMETERS -> Value.text(text.toString());
            case NUMBER -> Value.number(numbers.needed(text, column));
            case BOOLEAN -> Value.flag(Truth.needed(text.toString(), column));
            case TIME -> Value.text(Instants.format(time(text, column)));
            case LIST -> list(text.toString(), column);
        };
    }

    /** The values of the cells of several rows; an empty one is an empty text, so that lists stay equally long. */
    Value items(CellType type, List<Utf8> texts, String column) throws UnreadableRow {
        List<Value> items = new ArrayList<>();
        for (Utf8 text : texts) {
            Value value = text.isEmpty() ? null : value(type, text, column);
            items.add(value == null ? Value.text("") : value);
        }
        return new Value.Items(items);
    }

    double number(Utf8 text) {
        return numbers.read(text);
    }

    private long time(Utf8 text, String column) throws UnreadableRow {
        long time = timeFormat.read(text, zone);
        if (time == Instants.NONE) {
            throw new UnreadableRow(column, text.toString(), column + " is no date and time that can be read");
        }
        return time;
    }

    /** A JSON list is taken as one; of other texts blanks around the parts, and parts without a text, count for nothing. */
    private Value list(String text, String column) throws UnreadableRow {
        if (text.startsWith("[") && json.isJson(text)) {
            Value listed = json.readValue(column, text);
            if (listed != null) {
                return listed;
            }
        }
        List<Value> parts = new ArrayList<>();
        for (String part : separator.split(text, -1)) {
            if (!part.isBlank()) {
                parts.add(Value.text(part.strip()));
            }
        }
        return new Value.Items(parts);
    }
}
