package dev.rehearsal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final String HEADER = "customer_id,event_type,timestamp,properties\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPoolReadsWhatOneThreadReads(int seed) throws Exception {
        byte[] file = oddLog(new Random(seed), 60_000).getBytes(StandardCharsets.UTF_8);
        Imported alone = Imported.of(Mapping.NATIVE, Imported.bytes(file));

        Imported together = new Imported();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            together.summary = new EventImport(
                            List.of(Imported.bytes(file)),
                            Mapping.NATIVE,
                            together,
                            Progress.NONE,
                            source -> false,
                            pool)
                    .run();
        }

        assertThat(together.events).isEqualTo(alone.events);
        assertThat(together.rejects).isEqualTo(alone.rejects);
        assertThat(together.summary).isEqualTo(alone.summary);
        assertThat(alone.rejects).isNotEmpty();
    }

    /** Rows with cells over several lines, open quotes, blank lines, cells too many, and times that are none. */
    private static String oddLog(Random random, int rows) {
        String[] customers = {"c%d", "\"c,%d\"", "\"c\n%d\"", "\"c\r\n%d\"", "\"c\"\"%d\"", "c\"%d", "ü%d", "\n\nc%d"};
        String[] times = {"%d", "%d", "%d", "%d", "2026-03-01T09:00:00Z", "soon", "%d,x"};
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < rows; row++) {
            text.append(customers[random.nextInt(customers.length)].formatted(random.nextInt(500)))
                    .append(",view,")
                    .append(times[random.nextInt(times.length)].formatted(row))
                    .append(random.nextBoolean() ? ",\n" : ",\"{\"\"p\"\":" + random.nextInt(1_000) + "}\"\r\n");
        }
        return text.append("c1,\"view,1,\nc2,view,2,\n").toString();
    }

    @Test
    void aPoolThatIsBusyHoldsNobodyUp() throws Exception {
        Imported imported = new Imported();
        Source source = Imported.bytes((HEADER + "c1,view,1,\n").getBytes(StandardCharsets.UTF_8));
        new EventImport(List.of(source), Mapping.NATIVE, imported, Progress.NONE, file -> false, work -> {
                    // a pool that never comes to it
                })
                .run();
        assertThat(imported.events).hasSize(1);
    }

    @Test
    void aCellOfFiftyMegabytesIsARejectAndTheRowsAroundItAreRead() throws Exception {
        Imported imported = Imported.of(
                Mapping.NATIVE,
                Source.standardInput(
                        new Repeated(HEADER + "c1,view,1,\nc2,view,2,\"", "x", 50 << 20, "\"\nc3,view,3,\n")));
        assertThat(imported.events.stream().map(Event::customerId)).containsExactly("c1", "c3");
        assertThat(imported.onlyReject().reason()).isEqualTo("the row is longer than 1048576 characters");
        assertThat(imported.onlyReject().line()).isEqualTo(3);
    }

    @Test
    void aQuoteThatIsNeverClosedInALargeFileCostsItsOwnLine() throws Exception {
        int rows = 400_000;
        Imported imported = Imported.of(
                Mapping.NATIVE,
                Source.standardInput(new Repeated(HEADER + "c1,\"view,1,\n", "c2,view,2,\n", rows * 11, "")));
        assertThat(imported.events).hasSize(rows);
        assertThat(imported.onlyReject().line()).isEqualTo(2);
        assertThat(imported.onlyReject().row()).isEqualTo("c1,\"view,1,");
    }

    @Test
    void megabytesOfBlankLinesAreSteppedOver() throws Exception {
        Imported imported = Imported.of(
                Mapping.NATIVE,
                Source.standardInput(new Repeated(HEADER, "\n", 10 << 20, "c1,view,1,\nc2,view,soon,\n")));
        assertThat(imported.events).hasSize(1);
        assertThat(imported.onlyReject().line()).isEqualTo((10 << 20) + 3L);
    }

    @Test
    void smallFilesShareABatch() throws Exception {
        Source[] sources = new Source[50];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Imported.bytes((HEADER + "c" + i + ",view,1,\n").getBytes(StandardCharsets.UTF_8));
        }
        Imported imported = Imported.of(Mapping.NATIVE, sources);
        assertThat(imported.batches).extracting(EventBatch::size).containsExactly(50);
        assertThat(imported.events.get(49).customerId()).isEqualTo("c49");
    }

    /** A text, then another over and over for so many bytes, then a last one. */
    private static final class Repeated extends InputStream {
        private final byte[] first;
        private final byte[] middle;
        private final byte[] last;
        private final long total;
        private final int times;
        private long at;

        Repeated(String first, String middle, int bytes, String last) {
            this.first = first.getBytes(StandardCharsets.UTF_8);
            this.middle = middle.getBytes(StandardCharsets.UTF_8);
            this.last = last.getBytes(StandardCharsets.UTF_8);
            this.times = bytes;
            this.total = (long) this.first.length + bytes + this.last.length;
        }

        @Override
        public int read() {
            if (at == total) {
                return -1;
            }
            long place = at++;
            if (place < first.length) {
                return first[(int) place];
            }
            place -= first.length;
            return place < times ? middle[(int) (place % middle.length)] : last[(int) (place - times)];
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = 0;
            int next = read();
            while (next >= 0) {
                bytes[from + count++] = (byte) next;
                next = count == length ? -1 : read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
