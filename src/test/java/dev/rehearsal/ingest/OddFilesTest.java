package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, hostile or merely strange, under a mapping and without one. */
class OddFilesTest {
    private static final String HEADER = "customer_id,event_type,timestamp,event_id\n";
    private static final String SEMICOLONS = "{\"file\":{\"delimiter\":\";\"}}";
    private static final String MISSING = "{\"missing\":[\"-\"]}";

    @ParameterizedTest
    @ValueSource(chars = {',', ';'})
    void aLineOfAGigabyteIsARejectAndIsNotHeldInMemory(char delimiter) throws Exception {
        Dialect dialect = Dialect.delimited(delimiter);
        long gigabyte = 1L << 30;
        InputStream text = new OneLine(gigabyte, "\na" + delimiter + "b\n");
        try (Pieces pieces = Pieces.of(Input.of("-", text, Optional.of(dialect)), dialect)) {
            Piece first = Objects.requireNonNull(pieces.next(10, rows -> false));
            assertThat(first.fault()).isEqualTo(Piece.Fault.TOO_LONG);
            Piece second = Objects.requireNonNull(pieces.next(10, rows -> false));
            assertThat(second.firstLine()).isEqualTo(2);
            assertThat(pieces.bytes.length).isLessThan(8 << 20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", MISSING})
    void aNulAnOpenQuoteAndARaggedRowAreRejectsWithTheirLinesAndTheOthersAreRead(String mapping) throws Exception {
        Imported imported = Imported.mapped(
                mapping, HEADER + "a,view,1,\nb\0,view,1,\nc,\"view,1,\nd,view,1\ne,view,1,,\nf,view,1,\n");
        assertThat(imported.events).extracting(Event::customerId).containsExactly("a", "f");
        assertThat(imported.rejects).extracting(Reject::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(imported.rejects).extracting(Reject::file).containsOnly("-");
        assertThat(imported.rejects.get(1).row()).isEqualTo("c,\"view,1,");
        assertThat(imported.summary.rows()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                MISSING,
                SEMICOLONS,
                "{\"file\":{\"skip_lines\":1}}",
                "{\"file\":{\"encoding\":\"UTF-16LE\"}}"
            })
    void aFileWithNothingInItHasNoRows(String mapping) {
        assertThatThrownBy(() -> Imported.mapped(mapping, "")).hasMessageContaining("no rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", MISSING})
    void aHeaderAloneHasNoRows(String mapping) {
        assertThatThrownBy(() -> Imported.mapped(mapping, HEADER)).hasMessageContaining("no rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", MISSING})
    void idsThatAreEmptyEndlessOrHoldControlCharactersAreRejects(String mapping) throws Exception {
        Imported imported = Imported.mapped(
                mapping,
                HEADER + ",view,1,\n" + "x".repeat(10_001) + ",view,1,\na\u0001,view,1,\nb,view,1,e\u0002\n"
                        + "x".repeat(10_000) + ",view,1,\n");
        assertThat(imported.events).hasSize(1);
        assertThat(imported.rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        "customer_id is missing",
                        "customer_id is longer than 10000 characters",
                        "customer_id holds a control character",
                        "event_id holds a control character");
        assertThat(imported.rejects).extracting(Reject::line).containsExactly(2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @CsvSource({
        "iso,9999-12-31T23:59:59Z,9999-12-31T23:59:59.000Z",
        "iso,1969-12-31T23:59:59Z,1969-12-31T23:59:59.000Z",
        "iso,0000-01-01T00:00:00Z,",
        "iso,2026-02-30T00:00:00Z,",
        "dd/MM/yyyy,32/01/2026,",
        "dd/MM/yyyy,01/13/2026,",
        "dd/MM/yyyy,31/12/9999,9999-12-31T00:00:00.000Z",
        "epoch_seconds,1772355600,2026-03-01T09:00:00.000Z",
        "epoch_seconds,1772355600000,",
        "epoch_seconds,1772355600000000,",
        "epoch_millis,1772355600000,2026-03-01T09:00:00.000Z",
        "epoch_millis,1772355600000000,",
        "epoch_micros,1772355600000000,2026-03-01T09:00:00.000Z"
    })
    void timesFromTheEdgeOfTheCalendarAreKeptOrRejectedAndTheUnitIsNeverGuessedByRow(
            String format, String text, @org.jspecify.annotations.Nullable String instant) throws Exception {
        Imported imported = Imported.mapped("{\"time_format\":\"" + format + "\"}", HEADER + "a,view," + text + ",\n");
        if (instant == null) {
            assertThat(imported.onlyReject().column()).isEqualTo("timestamp");
            assertThat(imported.onlyReject().value()).isEqualTo(text);
        } else {
            assertThat(Instants.format(imported.only().time())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"columns\":{\"properties.x\":\"properties.x\"},\"missing\":[\"-\"]}"})
    void noNumberIsEverInfiniteAndWhatIsNoNumberStaysAText(String mapping) throws Exception {
        Imported imported = Imported.mapped(
                mapping,
                "customer_id;event_type;timestamp;properties.x\na;view;1;NaN\na;view;1;Infinity\na;view;1;1e999\na;view;1;-1e999\na;view;1;1.234\n"
                        .replace(';', ','));
        assertThat(imported.events)
                .extracting(event -> event.field(new Field("properties.x")))
                .containsExactly(Value.text("NaN"), Value.text("Infinity"), Value.number(1.234));
        assertThat(imported.rejects).extracting(Reject::reason).containsOnly("the number in properties.x is too large");
    }

    @Test
    void aFileInTheWrongEncodingIsReadAllTheSameAndSaysHowMuchIsLost() throws Exception {
        byte[] text = (HEADER + "ü,view,1,\nö,view,1,\n").getBytes(StandardCharsets.ISO_8859_1);
        Imported imported = Imported.mapped(MISSING, text);
        assertThat(imported.events).hasSize(2);
        assertThat(imported.summary.replacedCharacters()).isEqualTo(2);
    }

    /** So many times the same character, then a text. */
    private static final class OneLine extends InputStream {
        private final byte[] last;
        private long left;
        private int at;

        OneLine(long length, String last) {
            this.left = length;
            this.last = last.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : at < last.length ? last[at++] : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                int one = read();
                bytes[from] = (byte) one;
                return one < 0 ? -1 : 1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
