package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code rejects.csv}: a row for every reject, written as it comes. Text that a spreadsheet would run as a formula is
 * disarmed, numbers are left alone, and NUL is shown as its symbol.
 */
public final class RejectsFile implements RejectReceiver, Closeable {
    static final List<String> COLUMNS = List.of("file", "line", "reason", "column", "value", "row");

    private final CsvWriter out;

    /** Writes the header at once; closing this closes the writer. */
    public RejectsFile(Writer out) throws IOException {
        this.out = new CsvWriter(out);
        this.out.row(COLUMNS.toArray(new String[0]));
    }

    @Override
    public void reject(Reject reject) throws IOException {
        out.freeText(reject.file()).cell(Long.toString(reject.line()));
        text(reject.reason());
        text(reject.column());
        text(reject.value());
        text(reject.row());
        out.endRow();
    }

    private void text(String text) throws IOException {
        String visible = text.replace('\0', '␀');
        if (Numbers.isJsonNumber(visible)) {
            out.cell(visible);
        } else {
            out.freeText(visible);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
