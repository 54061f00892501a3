package dev.rehearsal.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names, values and lists stand inside an English sentence, such that different ones never read the same. */
public final class Wording {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_.:-]+");
    private static final Set<String> SMALL_WORDS = Set.of("and", "or", "any", "nothing");

    private Wording() {}

    /** A name as it is, in quotes where it would not be told apart from the words around it. */
    public static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() && !SMALL_WORDS.contains(name) ? name : quoted(name);
    }

    /** A text in quotes; quotes, backslashes and control characters inside are escaped. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("“");
        text.codePoints().forEach(c -> {
            if (c == '“' || c == '”' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                out.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('”').toString();
    }

    /** Texts in quotes, numbers and truth values bare, lists in brackets. */
    public static String value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> quoted(text);
            case Value.Number number -> number.display();
            case Value.Flag flag -> flag.display();
            case Value.Time time -> time.display();
            case Value.Items(List<Value> items) ->
                "[" + String.join(", ", items.stream().map(Wording::value).toList()) + "]";
        };
    }

    /** {@code 12,402} */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 event}, {@code 12,402 events} */
    public static String count(long number, String noun, String plural) {
        return count(number) + " " + (number == 1 ? noun : plural);
    }

    /** {@code 1,299.5}: at most two digits after the point. */
    public static String number(double number) {
        String text = String.format(Locale.ROOT, "%,.2f", number);
        return text.replaceAll("\\.?0+$", "").replace('-', '−');
    }

    /** {@code 31 %}, {@code 0.4 %}, {@code 0 %}: one digit after the point below ten per cent. */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return "0 %";
        }
        double percent = 100.0 * part / whole;
        boolean small = percent > 0 && percent < 10;
        return (small ? number(Math.max(0.1, Math.round(percent * 10) / 10.0)) : count(Math.round(percent))) + " %";
    }

    /** "a, b and c". */
    public static String list(List<String> parts, String lastWord) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + lastWord + " " + parts.getLast();
    }
}
