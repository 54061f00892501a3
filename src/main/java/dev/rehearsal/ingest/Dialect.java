package dev.rehearsal.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file is written down. {@code delimiter}, {@code quote}, {@code escape}, {@code hasHeader} and {@code skippedLines}
 * say nothing of JSON lines. Without a header the columns are named {@code column 1}, {@code column 2} and so on.
 *
 * @param encoding of the text; a byte order mark at the beginning of the file wins over it
 * @param delimiter between two cells; {@link #BLANKS} stands for any number of blanks, of which those at both ends of a
 *     line count for nothing
 * @param quote around cells that hold a delimiter or a line end, of ASCII; {@link #NO_QUOTE} where there are none
 * @param skippedLines how many lines stand before the header, or before the first row where there is no header
 */
public record Dialect(
        Format format,
        Charset encoding,
        char delimiter,
        char quote,
        Escape escape,
        boolean hasHeader,
        int skippedLines) {
    /** The delimiter that is a run of blanks. */
    public static final char BLANKS = ' ';

    public static final char NO_QUOTE = '\0';

    /** Comma-separated values as RFC 4180 has them. */
    public static final Dialect CSV = delimited(',');

    public static final Dialect JSON_LINES =
            new Dialect(Format.JSON_LINES, StandardCharsets.UTF_8, ',', '"', Escape.DOUBLED, true, 0);

    /** How a quote inside a quoted cell is written. */
    public enum Escape {
        DOUBLED,
        BACKSLASH
    }

    public Dialect {
        if (delimiter == quote || delimiter == '\n' || delimiter == '\r') {
            throw new IllegalArgumentException("no delimiter: " + (int) delimiter + ", quote " + (int) quote);
        }
        if (quote >= 0x80) {
            throw new IllegalArgumentException("no quote: " + (int) quote);
        }
        if (skippedLines < 0) {
            throw new IllegalArgumentException("cannot skip " + skippedLines + " lines");
        }
    }

    /** As RFC 4180 has it, but for the delimiter. */
    public static Dialect delimited(char delimiter) {
        return new Dialect(Format.DELIMITED, StandardCharsets.UTF_8, delimiter, '"', Escape.DOUBLED, true, 0);
    }

    /** What the ending of a file's name says; {@code .gz} behind it changes nothing. */
    public static Optional<Dialect> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (bare.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        if (bare.endsWith(".tsv")) {
            return Optional.of(delimited('\t'));
        }
        return bare.endsWith(".ndjson") || bare.endsWith(".jsonl") ? Optional.of(JSON_LINES) : Optional.empty();
    }

    /** Whether it is CSV or TSV as nearly all files are, which is read the quick way. */
    boolean isPlain() {
        return format == Format.DELIMITED
                && (delimiter == ',' || delimiter == '\t')
                && quote == '"'
                && escape == Escape.DOUBLED;
    }

    public Dialect withEncoding(Charset other) {
        return new Dialect(format, other, delimiter, quote, escape, hasHeader, skippedLines);
    }

    public Dialect withDelimiter(char other) {
        return new Dialect(format, encoding, other, quote, escape, hasHeader, skippedLines);
    }

    public Dialect withQuote(char other, Escape otherEscape) {
        return new Dialect(format, encoding, delimiter, other, otherEscape, hasHeader, skippedLines);
    }

    public Dialect withHeader(boolean other) {
        return new Dialect(format, encoding, delimiter, quote, escape, other, skippedLines);
    }

    public Dialect withSkippedLines(int other) {
        return new Dialect(format, encoding, delimiter, quote, escape, hasHeader, other);
    }
}
