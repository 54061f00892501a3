package dev.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.CsvWriter;
import dev.rehearsal.log.TextColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvBytesProperties {
    private static final int LONGER_THAN_THE_BUFFER = 100_000;

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars('a', 'b', ',', '"', '\n', '\r', ' ', 'ä', '€', '\uD83D', '\uDE00')
                .ofMaxLength(8);
        return cells.list().ofMaxSize(4).list().ofMaxSize(20);
    }

    /** Some days of many centuries. */
    @Provide
    Arbitrary<List<Long>> instants() {
        return Arbitraries.longs()
                .between(-60_000_000_000_000L, 400_000_000_000_000L)
                .flatMap(day -> Arbitraries.longs().between(day, day + 200_000_000L))
                .list();
    }

    @Property
    void theBytesAreThoseOfTheWriterOfTexts(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();
        try (CsvBytes csv = new CsvBytes(bytes);
                CsvWriter writer = new CsvWriter(text)) {
            for (List<String> row : rows) {
                csv.row(row.toArray(new String[0]));
                writer.row(row.toArray(new String[0]));
            }
        }

        assertThat(bytes.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void cellsOfAColumnAndCellsEncodedBeforeAreTheSameBytes(@ForAll("rows") List<List<String>> rows)
            throws IOException {
        ByteArrayOutputStream ofTexts = new ByteArrayOutputStream();
        ByteArrayOutputStream ofColumn = new ByteArrayOutputStream();
        ByteArrayOutputStream ofEncoded = new ByteArrayOutputStream();
        try (CsvBytes texts = new CsvBytes(ofTexts);
                CsvBytes column = new CsvBytes(ofColumn);
                CsvBytes encoded = new CsvBytes(ofEncoded)) {
            for (List<String> row : rows) {
                texts.cell("").row(row.toArray(new String[0]));
                TextColumn.Builder builder = new TextColumn.Builder(row.size());
                row.forEach(builder::add);
                column.empty();
                for (int i = 0; i < row.size(); i++) {
                    column.cell(builder.build(), i);
                }
                column.endRow();
                encoded.cells(new byte[0]);
                if (!row.isEmpty()) {
                    encoded.cells(CsvBytes.encoded(row.toArray(new String[0])));
                }
                encoded.endRow();
            }
        }

        assertThat(ofColumn.toByteArray()).isEqualTo(ofTexts.toByteArray());
        assertThat(ofEncoded.toByteArray()).isEqualTo(ofTexts.toByteArray());
    }

    @Property
    void instantsAreInTheirCanonicalForm(@ForAll("instants") List<Long> instants) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();
        try (CsvBytes csv = new CsvBytes(bytes)) {
            for (long instant : instants) {
                csv.instant(instant).instant(instant + 1).endRow();
                expected.append(Instants.format(instant))
                        .append(',')
                        .append(Instants.format(instant + 1))
                        .append('\n');
            }
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Example
    void aCellMayBeLongerThanAnyBuffer() throws IOException {
        String plain = "x".repeat(LONGER_THAN_THE_BUFFER);
        String quotes = "\"".repeat(LONGER_THAN_THE_BUFFER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvBytes csv = new CsvBytes(bytes)) {
            csv.row("a", plain, quotes, "b");
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a," + plain + ",\"" + quotes + quotes + "\",b\n");
    }
}
