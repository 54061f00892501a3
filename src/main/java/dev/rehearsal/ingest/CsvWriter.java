package dev.rehearsal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes CSV as RFC 4180 has it, with LF at the end of a row. The writer that is given should be buffered; closing
 * this closes it.
 */
public final class CsvWriter implements Closeable {
    private final Writer out;
    private boolean rowBegun;

    public CsvWriter(Writer out) {
        this.out = out;
    }

    public CsvWriter row(String... cells) throws IOException {
        for (String cell : cells) {
            cell(cell);
        }
        return endRow();
    }

    public CsvWriter cell(String text) throws IOException {
        if (rowBegun) {
            out.write(',');
        }
        rowBegun = true;
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
        return this;
    }

    /** A cell of free text: what a spreadsheet would take for a formula gets an apostrophe before it. */
    public CsvWriter freeText(String text) throws IOException {
        return cell(isFormula(text) ? "'" + text : text);
    }

    /** Whether a spreadsheet would run the text. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    public CsvWriter endRow() throws IOException {
        out.write('\n');
        rowBegun = false;
        return this;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
