package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Value;
import org.jspecify.annotations.Nullable;

/** The value that a cell of a column such as {@code properties.price} stands for, by how it looks. */
final class CellValue {
    private CellValue() {}

    /** A JSON number without leading zeros, {@code true} or {@code false}, null for an empty cell, else its text. */
    static @Nullable Value of(String cell, String column) throws UnreadableRow {
        if (cell.isEmpty()) {
            return null;
        }
        if (Numbers.isJsonNumber(cell)) {
            return number(cell, column);
        }
        return switch (cell) {
            case "true" -> Value.flag(true);
            case "false" -> Value.flag(false);
            default -> Value.text(cell);
        };
    }

    /** The number that a text is known to be, unless it is too large for one. */
    static Value number(String text, String column) throws UnreadableRow {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new UnreadableRow(column, text, "the number in " + column + " is too large");
        }
        return Value.number(number);
    }
}
