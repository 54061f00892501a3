package dev.rehearsal.store;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.TextColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Corrected rows of one file as sources that are read like that file, and the way back from their lines to those of the
 * file. A row with quotes is a source of its own, so that one which is still wrong cannot swallow the next.
 */
final class CorrectedFile {
    /** No id that is read can hold this, so ids made of a row's number are told from others. */
    private static final String NAME = "corrected\u001F";

    private final String file;
    private final RejectedRows.Reading reading;
    private final Dialect dialect;
    private final StringBuilder plain;
    private final NavigableMap<Long, Original> plainLines = new TreeMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<NavigableMap<Long, Original>> lines = new ArrayList<>();
    private long plainLine;

    /** Where a row stood, and the number of it among the rows of its file. */
    private record Original(long line, long number) {}

    CorrectedFile(String file, RejectedRows.Reading reading, String firstRow) {
        this.file = file;
        this.reading = reading;
        this.dialect = reading.mapping()
                .dialect()
                .or(() -> Dialect.ofName(file))
                .orElse(firstRow.startsWith("{") ? Dialect.JSON_LINES : Dialect.CSV)
                .withEncoding(StandardCharsets.UTF_8)
                .withSkippedLines(0);
        this.plain = new StringBuilder(head());
        this.plainLine = 1 + lineEnds(head());
    }

    private String head() {
        return reading.header().isEmpty() ? "" : reading.header() + '\n';
    }

    /** Whether the names of the columns are not known, though there were some. */
    boolean lacksHeader() {
        return dialect.format() == Format.DELIMITED
                && dialect.hasHeader()
                && reading.header().isEmpty();
    }

    RejectedRows.Reading reading() {
        return reading;
    }

    void add(String row, long line, long number) {
        Original original = new Original(line, number);
        if (dialect.format() == Format.DELIMITED && row.indexOf(dialect.quote()) >= 0) {
            texts.add(head() + row + '\n');
            lines.add(new TreeMap<>(Map.of(1L + lineEnds(head()), original)));
        } else {
            plain.append(row).append('\n');
            plainLines.put(plainLine, original);
            plainLine += 1 + lineEnds(row);
        }
    }

    private static long lineEnds(String text) {
        return text.lines().count() - (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r") ? 0 : 1);
    }

    /** The mapping with which the sources are read. */
    Mapping mapping() {
        return reading.mapping().withDialect(dialect);
    }

    /** To be called when all rows were added; each source can be read once. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        if (!plainLines.isEmpty()) {
            texts.add(plain.toString());
            lines.add(plainLines);
        }
        for (int i = 0; i < texts.size(); i++) {
            sources.add(Source.text(NAME + i, texts.get(i)));
        }
        return sources;
    }

    private Original original(String source, long line) {
        NavigableMap<Long, Original> starts = lines.get(Integer.parseInt(source.substring(NAME.length())));
        Map.Entry<Long, Original> start = starts.floorEntry(line);
        if (start == null) {
            throw new IllegalStateException(
                    "no row of " + file + " begins before line " + line + " of its corrections");
        }
        return start.getValue();
    }

    /** Hands rejects on with the place where they stood in the file. */
    RejectReceiver placed(RejectReceiver next) {
        return reject -> next.reject(placed(reject));
    }

    private Reject placed(Reject reject) {
        Original original = original(reject.file(), reject.line());
        return new Reject(
                file,
                original.line(),
                reject.column(),
                reject.value(),
                reject.reason(),
                reject.row(),
                original.number());
    }

    /** Hands events on with the place where they stood in the file, and with the ids that they would have had there. */
    EventReceiver placed(EventReceiver next) {
        return new EventReceiver() {
            @Override
            public void batch(EventBatch batch, RowLines at) throws IOException {
                RowLines.Builder placed = new RowLines.Builder();
                TextColumn.Builder ids = new TextColumn.Builder(batch.size());
                for (int row = 0; row < batch.size(); row++) {
                    Original original = original(at.fileAt(row), at.lineAt(row));
                    placed.add(file, original.line());
                    String id = batch.ids().textAt(row);
                    ids.add(id.startsWith(NAME) ? made(original) : id);
                }
                next.batch(
                        new EventBatch(ids.build(), batch.customers(), batch.types(), batch.times(), batch.fields()),
                        placed.build());
            }

            @Override
            public void reject(Reject reject) throws IOException {
                next.reject(placed(reject));
            }
        };
    }

    private String made(Original original) {
        return (reading.namesRows() ? file + ":" : "") + "row-" + original.number();
    }
}
