package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Format;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds out how a file is written, by trying every dialect on its beginning and taking the one under which rows agree. */
final class Dialects {
    private static final int TRIED = 1 << 18;
    private static final String DELIMITERS = ",;\t|";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("^sep=([,;\t|])\\R");

    /** A row is no likelier to be cut by blanks than by anything else that cuts it as well. */
    private static final double BLANKS_WEIGH = 0.8;

    private final Excerpt excerpt;
    private final String text;
    private final Charset charset;
    private final List<Evidence> evidence = new ArrayList<>();

    private Dialects(Excerpt excerpt, Charset charset) {
        byte[] first = excerpt.beginning();
        this.excerpt = excerpt;
        this.text = new String(first, 0, Math.min(first.length, TRIED), charset).replaceFirst("^\uFEFF", "");
        this.charset = charset;
    }

    /** A dialect with the evidence for it. Whether there is a header is asked later. */
    record Guess(Dialect dialect, List<Evidence> evidence) {}

    static Guess of(Excerpt excerpt, Charset charset) throws IOException {
        Dialects dialects = new Dialects(excerpt, charset);
        return new Guess(dialects.guess(), dialects.evidence);
    }

    private Dialect guess() throws IOException {
        String begins = text.stripLeading();
        if (begins.startsWith("[") && begins.substring(1).stripLeading().startsWith("{")) {
            // whoever reads it as lines says that it is one list and what to do about that
            return Dialect.JSON_LINES.withEncoding(charset);
        }
        if (begins.startsWith("{")) {
            add(
                    Evidence.Topic.FORMAT,
                    "JSON lines",
                    0.95,
                    "The first character is a brace, as of a JSON object in every line.");
            return Dialect.JSON_LINES.withEncoding(charset);
        }
        add(Evidence.Topic.FORMAT, "rows of cells", 0.95, "The lines are no JSON objects.");
        DialectTrial best = best();
        Dialect dialect = best.cells() < 2 ? oneColumn() : best.settled();
        lineEnds();
        if (best.cells() >= 2) {
            delimiter(best);
            quote(best);
        }
        return dialect;
    }

    private Dialect oneColumn() {
        add(Evidence.Topic.DELIMITER, "none", 0.3, "No character cuts the rows into the same number of cells.");
        return Dialect.CSV.withEncoding(charset);
    }

    private DialectTrial best() throws IOException {
        var announced = SEPARATOR_LINE.matcher(text);
        if (announced.find()) {
            Dialect said = of(announced.group(1).charAt(0)).dialect();
            return DialectTrial.of(excerpt, said.withSkippedLines(1));
        }
        List<DialectTrial> trials = new ArrayList<>();
        for (int i = 0; i < DELIMITERS.length(); i++) {
            trials.add(of(DELIMITERS.charAt(i)));
        }
        DialectTrial best = trials.stream()
                .max(Comparator.comparingDouble(DialectTrial::score))
                .orElseThrow();
        DialectTrial blanks = of(Dialect.BLANKS);
        return best.score() < blanks.score() * BLANKS_WEIGH ? blanks : best;
    }

    /** The best trial with this delimiter, whichever quotes there are. */
    private DialectTrial of(char delimiter) throws IOException {
        Dialect plain = Dialect.delimited(delimiter).withEncoding(charset);
        DialectTrial best = DialectTrial.of(excerpt, plain);
        for (Dialect other : List.of(
                plain.withQuote('"', Dialect.Escape.BACKSLASH),
                plain.withQuote('\'', Dialect.Escape.DOUBLED),
                plain.withQuote(Dialect.NO_QUOTE, Dialect.Escape.DOUBLED))) {
            if (mayBe(other, best)) {
                DialectTrial trial = DialectTrial.of(excerpt, other);
                best = trial.score() > best.score() * 1.02 ? trial : best;
            }
        }
        return best;
    }

    /** Whether the text has what the dialect is about. */
    private boolean mayBe(Dialect dialect, DialectTrial usual) {
        char delimiter = dialect.delimiter();
        return switch (dialect.quote()) {
            case '"' -> text.contains("\\\"");
            case '\'' -> text.contains(delimiter + "'") && text.contains("'" + delimiter);
            default -> text.indexOf('"') >= 0 && usual.share() < 0.95;
        };
    }

    private void delimiter(DialectTrial best) {
        double confidence = Math.min(0.99, best.share() * (best.rows() > 2 ? 0.99 : 0.8));
        String shown = name(best.dialect().delimiter());
        add(
                Evidence.Topic.DELIMITER,
                shown,
                confidence,
                "Cut at " + shown + ", " + Sentences.count(best.agreeing()) + " of the first "
                        + Sentences.count(best.rows(), "row") + " have " + best.cells() + " cells.");
        if (best.skipped() > 0) {
            add(
                    Evidence.Topic.PREAMBLE,
                    Sentences.count(best.skipped(), "line"),
                    0.85,
                    "The first " + Sentences.count(best.skipped(), "line")
                            + " have fewer cells than the rows after them, the first of them "
                            + Sentences.quoted(text.lines().findFirst().orElse("")) + ".");
        }
    }

    private void quote(DialectTrial best) {
        Dialect dialect = best.dialect();
        boolean any = text.indexOf(dialect.quote()) >= 0;
        if (dialect.quote() == Dialect.NO_QUOTE) {
            add(Evidence.Topic.QUOTE, "none", 0.7, "Rows have the same number of cells only if quotes mean nothing.");
        } else if (!any) {
            add(
                    Evidence.Topic.QUOTE,
                    "double quotes",
                    0.6,
                    "No cell stands in quotes, so that the usual ones are assumed.");
        } else {
            boolean backslash = dialect.escape() == Dialect.Escape.BACKSLASH;
            add(
                    Evidence.Topic.QUOTE,
                    dialect.quote() == '"' ? "double quotes" : "single quotes",
                    0.9,
                    "Cells stand in quotes"
                            + (backslash
                                    ? ", and a quote inside of one has a backslash before it."
                                    : "; a quote inside of one is doubled."));
        }
    }

    private void lineEnds() {
        long pairs = text.split("\r\n", -1).length - 1L;
        long feeds = text.chars().filter(c -> c == '\n').count() - pairs;
        long returns = text.chars().filter(c -> c == '\r').count() - pairs;
        long all = pairs + feeds + returns;
        if (all > 0) {
            long most = Math.max(pairs, Math.max(feeds, returns));
            String value = most == pairs ? "CR LF" : most == feeds ? "LF" : "CR";
            add(
                    Evidence.Topic.LINE_ENDS,
                    value,
                    1,
                    (most == all ? "All" : Sentences.count(most) + " of") + " " + Sentences.count(all, "line end")
                            + " looked at are " + value + "; every kind is read.");
        }
    }

    static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            case Dialect.BLANKS -> "blanks";
            default -> "“" + delimiter + "”";
        };
    }

    static String name(Format format) {
        return switch (format) {
            case DELIMITED -> "rows of cells";
            case JSON_LINES -> "JSON lines";
        };
    }

    private void add(Evidence.Topic topic, String value, double confidence, String sentence) {
        evidence.add(new Evidence(topic, value, confidence, sentence));
    }
}
