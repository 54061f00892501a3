package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedRecordsTest {
    @Test
    void quotesKeepCommasLineBreaksAndDoubledQuotes() throws IOException {
        assertThat(read("a,\"b,c\",\"d\ne\",\"f\"\"g\"\n")).containsExactly(List.of("a", "b,c", "d\ne", "f\"g"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEndSeparatesRecords(String end) throws IOException {
        assertThat(read("a,b" + end + end + "c,\"d" + end + "e\"" + end + "f,g"))
                .containsExactly(List.of("a", "b"), List.of("c", "d" + end + "e"), List.of("f", "g"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRecordIsNamedByTheLineOnWhichItBegins(String end) throws IOException {
        WholeFile records = records("a,b" + end + end + "c,\"d" + end + "e\"" + end + "f,g" + end);
        List<Long> lines = new ArrayList<>();
        while (records.next()) {
            lines.add(records.line());
        }
        assertThat(lines).containsExactly(1L, 3L, 5L);
    }

    @Test
    void whatFollowsAClosingQuoteBelongsToTheCell() throws IOException {
        assertThat(read("\"a\"b\"c,5\" disk\n")).containsExactly(List.of("ab\"c", "5\" disk"));
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsOwnLineOnly() throws IOException {
        WholeFile records = records("a,b\nc,\"d\ne,f\ng,h");
        List<String> seen = new ArrayList<>();
        while (records.next()) {
            seen.add(records.line() + " " + records.fault() + " " + records.text());
        }
        assertThat(seen).containsExactly("1 NONE a,b", "2 UNCLOSED_QUOTE c,\"d", "3 NONE e,f", "4 NONE g,h");
    }

    @Test
    void aRecordThatIsTooLongIsSkippedToItsLineEnd() throws IOException {
        WholeFile records = records("a,b\n" + "x".repeat(3 * Piece.LONGEST) + "\r\nc,d\n");
        List<String> seen = new ArrayList<>();
        while (records.next()) {
            seen.add(records.line() + " " + records.fault() + " "
                    + records.text().length());
        }
        assertThat(seen).containsExactly("1 NONE 3", "2 TOO_LONG 1000", "3 NONE 3");
    }

    @Test
    void aQuoteThatSwallowsTooMuchGivesBackTheLinesBehindItsOwn() throws IOException {
        String row = "e,f".repeat(100) + "\n";
        int rows = Piece.LONGEST / row.length() + 100;
        WholeFile records = records("c,\"d\n" + row.repeat(rows));
        int good = 0;
        while (records.next()) {
            good += records.fault() == Piece.Fault.NONE ? 1 : 0;
        }
        assertThat(good).isEqualTo(rows);
    }

    @Property(tries = 300)
    void whatIsWrittenAsCsvReadsBackTheSame(@ForAll("rows") List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = new CsvWriter(text)) {
            for (List<String> row : rows) {
                writer.row(row.toArray(new String[0]));
            }
        }
        assertThat(read(text.toString())).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("ab,\"\n\r\t ;'ü→é")
                .withChars("xyz")
                .ofMaxLength(8);
        return cell.list().ofMinSize(2).ofMaxSize(6).list().ofMaxSize(20);
    }

    private static WholeFile records(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new WholeFile(
                new DelimitedPieces(Input.of("-", new ByteArrayInputStream(bytes), Optional.of(Dialect.CSV)), ','));
    }

    /** The records of all pieces, which are short ones here. */
    private static final class WholeFile {
        private final DelimitedPieces pieces;
        private Piece piece = new Piece(new byte[0], 0, 0, 0, 1, 1, Piece.Fault.NONE, "");
        private DelimitedRecords records = new DelimitedRecords(piece, ',');

        WholeFile(DelimitedPieces pieces) {
            this.pieces = pieces;
        }

        boolean next() throws IOException {
            while (!records.next()) {
                Piece next = pieces.next(3, rows -> false);
                if (next == null) {
                    return false;
                }
                piece = next;
                records = new DelimitedRecords(piece, ',');
                if (piece.isFaulty()) {
                    return true;
                }
            }
            return true;
        }

        long line() {
            return piece.isFaulty() ? piece.firstLine() : records.line();
        }

        Piece.Fault fault() {
            return piece.fault();
        }

        String text() {
            return piece.isFaulty() ? piece.text() : records.text();
        }
    }

    private static List<List<String>> read(String text) throws IOException {
        WholeFile file = records(text);
        List<List<String>> rows = new ArrayList<>();
        while (file.next()) {
            DelimitedRecords records = file.records;
            List<String> row = new ArrayList<>();
            for (int cell = 0; cell < records.cellCount(); cell++) {
                row.add(records.text(cell));
                assertThat(records.isEmpty(cell)).isEqualTo(records.text(cell).isEmpty());
            }
            rows.add(row);
        }
        return rows;
    }
}
