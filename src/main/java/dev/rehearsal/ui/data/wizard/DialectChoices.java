package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Dialect.Escape;
import dev.rehearsal.ingest.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How files can be written down, in words. */
final class DialectChoices {
    static final List<Choice<Format>> FORMATS =
            List.of(new Choice<>(Format.DELIMITED, "Rows of cells"), new Choice<>(Format.JSON_LINES, "JSON lines"));

    private static final List<Choice<Character>> DELIMITERS = List.of(
            new Choice<>(',', "Comma  ,"),
            new Choice<>(';', "Semicolon  ;"),
            new Choice<>('\t', "Tab"),
            new Choice<>('|', "Bar  |"),
            new Choice<>(Dialect.BLANKS, "Blanks, any number"));

    private static final List<Choice<Charset>> ENCODINGS = List.of(
            new Choice<>(StandardCharsets.UTF_8, "UTF-8"),
            new Choice<>(StandardCharsets.UTF_16, "UTF-16"),
            new Choice<>(StandardCharsets.UTF_16LE, "UTF-16, low byte first"),
            new Choice<>(StandardCharsets.UTF_16BE, "UTF-16, high byte first"),
            new Choice<>(Charset.forName("windows-1252"), "Windows-1252 (Western Europe)"),
            new Choice<>(StandardCharsets.ISO_8859_1, "Latin-1 (Western Europe)"));

    private static final List<Choice<Quote>> QUOTES = List.of(
            new Choice<>(new Quote('"', Escape.DOUBLED), "Double quotes, two inside for one"),
            new Choice<>(new Quote('"', Escape.BACKSLASH), "Double quotes, \\ before one inside"),
            new Choice<>(new Quote('\'', Escape.DOUBLED), "Single quotes, two inside for one"),
            new Choice<>(new Quote('\'', Escape.BACKSLASH), "Single quotes, \\ before one inside"),
            new Choice<>(new Quote(Dialect.NO_QUOTE, Escape.DOUBLED), "Nothing"));

    private DialectChoices() {}

    /** What stands around cells, and how it is written inside of one. */
    record Quote(char quote, Escape escape) {}

    static List<Choice<Character>> delimiters(Dialect now) {
        return with(DELIMITERS, now.delimiter(), "“" + now.delimiter() + "”");
    }

    static List<Choice<Charset>> encodings(Dialect now) {
        return with(ENCODINGS, now.encoding(), now.encoding().displayName());
    }

    static List<Choice<Quote>> quotes(Dialect now) {
        return with(QUOTES, quote(now), "“" + now.quote() + "”");
    }

    static Quote quote(Dialect dialect) {
        return new Quote(dialect.quote(), dialect.escape());
    }

    private static <T> List<Choice<T>> with(List<Choice<T>> known, T now, String label) {
        if (known.stream().anyMatch(choice -> choice.value().equals(now))) {
            return known;
        }
        List<Choice<T>> more = new ArrayList<>(known);
        more.add(new Choice<>(now, label));
        return more;
    }

    /** The words for what is chosen. */
    static <T> String label(List<Choice<T>> choices, T value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
