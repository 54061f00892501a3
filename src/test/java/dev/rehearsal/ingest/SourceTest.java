package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.event.Event;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final String HEADER = "customer_id,event_type,timestamp\n";

    @TempDir
    Path folder;

    @Test
    void compressionIsToldByTheContentAndNotByTheName() throws Exception {
        byte[] text = (HEADER + "c1,view,1\n").getBytes(StandardCharsets.UTF_8);
        assertThat(imported("zipped.csv.gz", zipped(text)).events).hasSize(1);
        assertThat(imported("plain.csv.gz", text).events).hasSize(1);
        assertThat(imported("zipped.csv", zipped(text)).events).hasSize(1);
        assertThat(Imported.of(Mapping.NATIVE, Imported.bytes(zipped(text))).events)
                .hasSize(1);
    }

    @Test
    void severalCompressedPiecesInOneFileAreReadOneAfterTheOther() throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(zipped((HEADER + "c1,view,1\n").getBytes(StandardCharsets.UTF_8)));
        both.write(zipped("c2,view,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(imported("both.csv.gz", both.toByteArray()).events).hasSize(2);
    }

    @Test
    void aCompressedFileThatBreaksOffGivesTheRowsBeforeAndNamesTheLine() throws Exception {
        int rows = 5_000;
        byte[] whole = zipped(log(rows).getBytes(StandardCharsets.UTF_8));
        Imported cut = imported("cut.csv.gz", Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(cut.events).hasSizeBetween(rows / 2, rows - 1);
        long line = cut.events.size() + 2L;
        assertThat(cut.onlyReject().line()).isEqualTo(line);
        assertThat(cut.onlyReject().reason()).isEqualTo("the compressed file breaks off here");
        assertThat(cut.summary.problems())
                .extracting(InputProblem::getMessage)
                .containsExactly(
                        "cut.csv.gz, line " + line + ": the compressed file breaks off here; the rows before are"
                                + " good, so get the file again.");
    }

    @Test
    void aCompressedFileThatBreaksOffBeforeItsFirstRowIsRefused() throws Exception {
        byte[] whole = zipped(HEADER.getBytes(StandardCharsets.UTF_8));
        for (int length : new int[] {2, 9, 12}) {
            assertThatThrownBy(() -> imported("cut.csv.gz", Arrays.copyOf(whole, length)))
                    .isInstanceOf(InputProblem.class)
                    .hasMessageContaining("the compressed file breaks off here");
        }
    }

    @Test
    void aCompressedFileWithFlippedBitsIsReadUpToTheDamage() throws Exception {
        byte[] whole = zipped(log(5_000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(whole, whole.length / 2, whole.length / 2 + 50, (byte) 0xFF);
        Imported damaged = imported("damaged.csv.gz", whole);
        assertThat(damaged.events).isNotEmpty();
        assertThat(damaged.summary.problems()).hasSize(1);
    }

    @Test
    void aBombIsLeftBeforeItUnfolds() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write((HEADER + "c1,view,1\n").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }
        Imported imported = imported("bomb.csv.gz", bomb.toByteArray());
        assertThat(imported.events).hasSize(1);
        assertThat(imported.summary.problems().getFirst()).hasMessageContaining("more than 250 times its size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkNamesTheEncodingAndIsNoPartOfTheHeader(String encoding) throws Exception {
        byte[] marked = ("\uFEFF" + HEADER + "cü😀,view,1\n").getBytes(Charset.forName(encoding));
        assertThat(imported("marked.csv", marked).only().customerId()).isEqualTo("cü😀");
    }

    @Test
    void aLogLongerThanABatchComesInBatchesInOrderWithProgress() throws Exception {
        int rows = EventBatch.ROWS + 100;
        Path file = Files.writeString(folder.resolve("long.csv"), log(rows));
        Imported imported = new Imported();
        List<Long> places = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(total).isGreaterThanOrEqualTo(done);
                places.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        new EventImport(List.of(Source.file(file)), Mapping.NATIVE, imported, progress).run();
        assertThat(imported.batches).extracting(EventBatch::size).containsExactly(EventBatch.ROWS, 100);
        assertThat(imported.events).extracting(Event::time).isSorted();
        assertThat(places).isSorted().hasSizeGreaterThan(10);
        assertThat(places.getLast()).isBetween(rows - 1_024L, (long) rows);
    }

    @Test
    void aCancelledImportStopsAndHasHandedOnWhatItRead() throws Exception {
        Imported imported = new Imported();
        Progress cancelledAfterAWhile = new Progress() {
            private int polls;

            @Override
            public void at(long done, long total) {
                polls++;
            }

            @Override
            public boolean cancelled() {
                return polls > 3;
            }
        };
        Path file = Files.writeString(folder.resolve("long.csv"), log(20_000));
        ImportSummary summary = new EventImport(
                        List.of(Source.file(file), Source.file(file)), Mapping.NATIVE, imported, cancelledAfterAWhile)
                .run();
        assertThat(summary.cancelled()).isTrue();
        assertThat(summary.kept()).isEqualTo(imported.events.size()).isBetween(1L, 10_000L);
    }

    @Test
    void manyColumnsMakeShortBatches() throws Exception {
        int columns = 5_000;
        StringBuilder text = new StringBuilder(HEADER.strip());
        for (int i = 0; i < columns; i++) {
            text.append(",properties.p").append(i);
        }
        for (int row = 0; row < 1_000; row++) {
            text.append("\nc1,view,").append(row).append(",1".repeat(columns));
        }
        Imported imported = new Imported();
        List<Integer> sizes = new ArrayList<>();
        EventReceiver receiver = new EventReceiver() {
            @Override
            public void batch(EventBatch batch, RowLines lines) {
                sizes.add(batch.size());
            }

            @Override
            public void reject(Reject reject) {
                imported.reject(reject);
            }
        };
        Source source = Imported.bytes(text.toString().getBytes(StandardCharsets.UTF_8));
        ImportSummary summary = new EventImport(List.of(source), Mapping.NATIVE, receiver, Progress.NONE).run();
        assertThat(summary.kept()).isEqualTo(1_000);
        assertThat(sizes).hasSizeGreaterThan(1).allMatch(size -> size * columns < 5 << 20);
        assertThat(imported.rejects).isEmpty();
    }

    private Imported imported(String name, byte[] content) throws IOException, InputProblem {
        return Imported.of(Mapping.NATIVE, Source.file(Files.write(folder.resolve(name), content)));
    }

    private static String log(int rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < rows; row++) {
            text.append('c')
                    .append(row * 7_919L % 10_007)
                    .append(",view,")
                    .append(row)
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        }
        return zipped.toByteArray();
    }
}
