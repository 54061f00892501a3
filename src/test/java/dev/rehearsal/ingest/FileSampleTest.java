package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSampleTest {
    @Test
    void aSampleHasTheFirstRowsAsTheyStandInTheFile() throws Exception {
        FileSample sample = sample("a,b\n1,\"x\ny\"\n\n2,z\n3,w\n", Dialect.CSV, 2);
        assertThat(sample.columns()).containsExactly("a", "b");
        assertThat(sample.rows())
                .containsExactly(
                        new FileSample.Row(2, List.of("1", "x\ny"), Optional.empty(), "1,\"x\ny\""),
                        new FileSample.Row(5, List.of("2", "z"), Optional.empty(), "2,z"));
        assertThat(sample.ended()).isFalse();
        assertThat(sample("a\n1\n", Dialect.CSV, 2).ended()).isTrue();
    }

    @Test
    void aRowThatCannotBeTakenApartSaysWhy() throws Exception {
        FileSample sample = sample("a,b\n1\n1,2,3\n1,\"2\n1,2\n", Dialect.CSV, 10);
        assertThat(sample.rows())
                .extracting(row -> row.fault().orElse(""))
                .containsExactly(
                        "the row has 1 cell, but the header has 2 cells",
                        "the row has 3 cells, but the header has 2 cells",
                        "a quote opens in this line and is never closed",
                        "");
        assertThat(sample.rows().get(2).text()).isEqualTo("1,\"2");
        assertThat(sample.rows().getFirst().cell(1)).isEmpty();
    }

    @Test
    void theColumnsOfJsonLinesAreTheMembersThatAreMet() throws Exception {
        FileSample sample = sample(
                "{\"a\":1.50,\"b\":{\"c\":[1,null]}}\n{\"b\":null,\"d\":\"x\"}\n{\"a\":\n", Dialect.JSON_LINES, 10);
        assertThat(sample.columns()).containsExactly("a", "b", "d");
        assertThat(sample.rows().get(0).cells()).containsExactly("1.5", "{\"c\":[1,null]}");
        assertThat(sample.rows().get(1).cell(2)).isEqualTo("x");
        assertThat(sample.rows().get(2).fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("the line is no JSON object"));
    }

    @Test
    void aFileWithoutAHeaderHasNumberedColumns() throws Exception {
        FileSample sample = sample(
                "# made today\n1;2\n3;4\n",
                Dialect.delimited(';').withHeader(false).withSkippedLines(1),
                10);
        assertThat(sample.columns()).containsExactly("column 1", "column 2");
        assertThat(sample.rows()).extracting(FileSample.Row::line).containsExactly(2L, 3L);
    }

    @Test
    void whatIsNoTextInTheEncodingIsCounted() throws Exception {
        FileSample sample = FileSample.of(
                Imported.bytes("a\nZ\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1)), Dialect.CSV, 10);
        assertThat(sample.replacedCharacters()).isEqualTo(1);
    }

    @Test
    void anEmptyFileHasNoColumns() throws Exception {
        FileSample sample = sample("", Dialect.CSV, 10);
        assertThat(sample.columns()).isEmpty();
        assertThat(sample.rows()).isEmpty();
        assertThat(sample.ended()).isTrue();
    }

    @Test
    void aCompressedFileThatBreaksOffSaysSo(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < 10_000; i++) {
                out.write((i + "," + Integer.toHexString(i * 31_337) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(zipped.toByteArray(), zipped.size() / 2);
        Path file = Files.write(folder.resolve("a.csv.gz"), half);
        FileSample sample = FileSample.of(Source.file(file), Dialect.CSV, 100_000);
        assertThat(sample.damage()).contains("the compressed file breaks off here");
        assertThat(sample.rows()).hasSizeGreaterThan(1_000);
    }

    @Test
    void aHeaderThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> sample("a,\"b\n1,2\n", Dialect.CSV, 10))
                .hasMessage("-, line 1: the header row cannot be read; look for an open quote or a binary file.");
    }

    static FileSample sample(String text, Dialect dialect, int rows) throws Exception {
        return FileSample.of(Imported.bytes(text.getBytes(StandardCharsets.UTF_8)), dialect, rows);
    }
}
