package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Utf8;
import java.util.regex.Pattern;

/** Reads numbers with the decimal and thousands marks of a mapping. */
final class NumberReading {
    private final char decimal;
    private final Pattern form;
    private final String thousands;
    private final String example;

    NumberReading(ValueReading values) {
        this.decimal = values.decimal();
        this.thousands = values.thousands().map(NumberReading::kinds).orElse("");
        String point = Pattern.quote(String.valueOf(decimal));
        String mark = "[" + Pattern.quote(thousands) + "]";
        String whole = thousands.isEmpty() ? "\\d+" : "(?:\\d+|\\d{1,3}(?:" + mark + "\\d{2,3})*" + mark + "\\d{3})";
        this.form =
                Pattern.compile("[+-]?(?:" + whole + "(?:" + point + "\\d*)?|" + point + "\\d+)(?:[eE][+-]?\\d{1,5})?");
        this.example = "1" + values.thousands().map(String::valueOf).orElse("") + "234" + decimal + "5";
    }

    /** Blanks and apostrophes are typed in several ways. */
    private static String kinds(char mark) {
        return switch (mark) {
            case ' ', '\u00A0', '\u202F' -> " \u00A0\u202F";
            case '\'', '’' -> "'’";
            default -> String.valueOf(mark);
        };
    }

    /** The number that stands there, NaN where there is none. */
    double read(Utf8 text) {
        double plain = decimal == '.' ? Numbers.plainNumber(text.bytes(), text.from(), text.end()) : Double.NaN;
        return Double.isNaN(plain) ? read(text.toString()) : plain;
    }

    /** As {@link #read(Utf8)}; what is too large for a number is infinite. */
    double read(String text) {
        String bare = stripped(text);
        if (!form.matcher(bare).matches()) {
            return Double.NaN;
        }
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (thousands.indexOf(c) < 0) {
                plain.append(c == decimal ? '.' : c);
            }
        }
        return Double.parseDouble(plain.toString());
    }

    private static String stripped(String text) {
        String stripped = text.strip();
        return stripped.startsWith("\u00A0") || stripped.endsWith("\u00A0")
                ? stripped.replaceAll("^\u00A0+|\u00A0+$", "")
                : stripped;
    }

    /** The number of a cell that has to hold one. */
    double needed(Utf8 text, String column) throws UnreadableRow {
        double number = read(text);
        if (Double.isNaN(number)) {
            throw new UnreadableRow(
                    column, text.toString(), column + " is no number, which would be written like " + example);
        }
        if (Double.isInfinite(number)) {
            throw new UnreadableRow(column, text.toString(), "the number in " + column + " is too large");
        }
        return number;
    }
}
