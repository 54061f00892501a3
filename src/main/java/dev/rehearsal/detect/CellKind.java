package dev.rehearsal.detect;

import dev.rehearsal.event.Numbers;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell looks like. A word that stands for a missing value is asked about before. */
enum CellKind {
    /** A JSON number without decimals, of digits that a number can hold. */
    INTEGER("whole numbers"),
    /** A JSON number with decimals. */
    DECIMAL("numbers"),
    /** Digits that a number would not keep: leading zeros, or more than fifteen of them. */
    DIGITS("digits"),
    /** A number that is written as JSON does not write it. */
    LOCAL_NUMBER("numbers"),
    BOOLEAN("true or false"),
    UUID("UUIDs"),
    EMAIL("e-mail addresses"),
    TIME("dates and times"),
    /** A time of day alone. */
    CLOCK("times of day"),
    OBJECT("JSON objects"),
    LIST("JSON lists"),
    TEXT("texts");

    private static final Set<String> BOOLEANS = Set.of("true", "false", "yes", "no", "y", "n", "t", "f");
    private static final int MOST_DIGITS = 15;
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern EMAILS = Pattern.compile("[^@\\s,;\"]+@[^@\\s,;\"]+\\.[A-Za-z]{2,}");
    private static final Pattern CLOCKS = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?( ?[AaPp][Mm])?");

    private final String plural;

    CellKind(String plural) {
        this.plural = plural;
    }

    /** Several cells of the kind, in a sentence. */
    String plural() {
        return plural;
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == LOCAL_NUMBER;
    }

    static CellKind of(String cell) {
        char first = cell.charAt(0);
        if (first == '{' && cell.endsWith("}")) {
            return OBJECT;
        }
        if (first == '[' && cell.endsWith("]")) {
            return LIST;
        }
        boolean numeric = first >= '0' && first <= '9';
        if (numeric || first == '-' || first == '+' || first == '.') {
            CellKind number = number(cell);
            return number == TEXT && numeric ? beginsWithDigit(cell) : number;
        }
        return cell.length() > 254 ? TEXT : beginsWithLetter(cell);
    }

    private static CellKind number(String cell) {
        if (Numbers.isJsonNumber(cell)) {
            boolean whole = cell.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
            return !whole ? DECIMAL : cell.length() > MOST_DIGITS ? DIGITS : INTEGER;
        }
        if (cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return DIGITS;
        }
        return LocalNumbers.isOne(cell) ? LOCAL_NUMBER : TEXT;
    }

    private static CellKind beginsWithDigit(String cell) {
        if (cell.length() == 36 && UUIDS.matcher(cell).matches()) {
            return UUID;
        }
        if (cell.length() <= 20 && CLOCKS.matcher(cell).matches()) {
            return CLOCK;
        }
        if (TimeShape.of(cell) != null) {
            return TIME;
        }
        return cell.indexOf('@') > 0 && EMAILS.matcher(cell).matches() ? EMAIL : TEXT;
    }

    private static CellKind beginsWithLetter(String cell) {
        if (cell.length() <= 5 && BOOLEANS.contains(cell.toLowerCase(Locale.ROOT))) {
            return BOOLEAN;
        }
        if (cell.indexOf('@') > 0 && EMAILS.matcher(cell).matches()) {
            return EMAIL;
        }
        if (cell.length() == 36 && UUIDS.matcher(cell).matches()) {
            return UUID;
        }
        return TimeShape.of(cell) != null ? TIME : TEXT;
    }
}
