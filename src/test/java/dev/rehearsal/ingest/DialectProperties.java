package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DialectProperties {
    @Property(tries = 1_000)
    void aTableReadsBackInTheDialectInWhichItWasWritten(@ForAll("tables") Table table) throws IOException {
        assertThat(read(table.dialect, table.written())).isEqualTo(table.rows);
    }

    @Property(tries = 300)
    void aSampleHasTheSameRows(@ForAll("tables") Table table) throws IOException, InputProblem {
        Source source = Imported.bytes(table.written().getBytes(StandardCharsets.UTF_8));
        FileSample sample = FileSample.of(source, table.dialect.withHeader(false), 1_000);
        List<List<String>> rows =
                sample.rows().stream().map(FileSample.Row::cells).toList();
        assertThat(rows).isEqualTo(table.rows);
        assertThat(sample.ended()).isTrue();
    }

    /** Rows and how they are written down. */
    record Table(Dialect dialect, String lineEnd, List<List<String>> rows) {
        String written() {
            StringBuilder text = new StringBuilder();
            for (List<String> row : rows) {
                List<String> cells = row.stream().map(this::cell).toList();
                text.append(String.join(between(), cells)).append(lineEnd);
            }
            return text.toString();
        }

        private String between() {
            return dialect.delimiter() == Dialect.BLANKS ? "  \t" : String.valueOf(dialect.delimiter());
        }

        private String cell(String text) {
            String quote = String.valueOf(dialect.quote());
            if (dialect.quote() == Dialect.NO_QUOTE) {
                return dialect.escape() == Dialect.Escape.BACKSLASH ? escaped(text) : text;
            }
            return dialect.escape() == Dialect.Escape.BACKSLASH
                    ? quote + text.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote
                    : quote + text.replace(quote, quote + quote) + quote;
        }

        private String escaped(String text) {
            return text.codePoints()
                    .mapToObj(Character::toString)
                    .map(one -> isMeant(one.charAt(0)) ? "\\" + one : one)
                    .reduce("", String::concat);
        }

        private boolean isMeant(char c) {
            return c == '\\' || c == '\n' || c == '\r' || c == dialect.delimiter();
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return dialects()
                .flatMap(dialect -> Combinators.combine(Arbitraries.of("\n", "\r\n", "\r"), rows(dialect))
                        .as((end, rows) -> new Table(dialect, end, rows)));
    }

    private static Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '|', '\t', '^', ' ', '¦', '→'),
                        Arbitraries.of('"', '\'', Dialect.NO_QUOTE),
                        Arbitraries.of(Dialect.Escape.values()))
                .as((delimiter, quote, escape) -> Dialect.delimited(delimiter).withQuote(quote, escape));
    }

    private static Arbitrary<List<List<String>>> rows(Dialect dialect) {
        boolean bare = dialect.quote() == Dialect.NO_QUOTE;
        boolean anything = !bare || (dialect.escape() == Dialect.Escape.BACKSLASH && dialect.delimiter() != ' ');
        // a carriage return behind a backslash and before a line end could be half of that
        String characters = !anything ? "ab'\"ü" : "ab,;|\t^ ¦→'\"\\\nü" + (bare ? "" : "\r");
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars(characters.toCharArray())
                .ofMinLength(bare ? 1 : 0)
                .ofMaxLength(8);
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(20));
    }

    /** All records of a file that is cut into short pieces. */
    static List<List<String>> read(Dialect dialect, String text) throws IOException {
        Input input =
                Input.of("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Optional.of(dialect));
        List<List<String>> rows = new ArrayList<>();
        try (Pieces pieces = Pieces.of(input, dialect)) {
            for (Piece piece = pieces.next(3, cut -> false); piece != null; piece = pieces.next(3, cut -> false)) {
                Records records = Records.of(piece, dialect);
                while (records.next()) {
                    List<String> row = new ArrayList<>();
                    for (int cell = 0; cell < records.cellCount(); cell++) {
                        row.add(records.text(cell));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
