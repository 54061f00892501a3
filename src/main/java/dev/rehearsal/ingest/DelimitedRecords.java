package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.Arrays;

/**
 * Cuts a delimited file into records and cells as RFC 4180 has it, one record at a time. A quote that is never closed
 * and a record that is too long spoil the line they begin on and nothing behind it. Cells are valid until the next
 * record is read.
 */
final class DelimitedRecords {
    /** What is wrong with a record. */
    enum Fault {
        NONE,
        TOO_LONG,
        UNCLOSED_QUOTE,
        CUT_OFF
    }

    private static final int LONGEST_SHOWN = 1_000;

    private final Characters in;
    private final char delimiter;
    private long line = 1;
    private long nextLine = 1;
    private int cellCount;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private Cell[] kinds = new Cell[32];
    private int length;
    private boolean holdsNul;
    private Fault fault = Fault.NONE;
    private String faultyText = "";
    private final CellBuffer buffer = new CellBuffer();

    /** Whether the characters of a cell are its text or have quotes that are no part of it. */
    private enum Cell {
        BARE,
        QUOTED
    }

    DelimitedRecords(Characters in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** Reads the next record that is no blank line; false at the end of the file. */
    boolean next() throws IOException {
        do {
            line = nextLine;
            in.mark();
            if (in.atEnd()) {
                return false;
            }
            readRecord();
        } while (isBlankLine());
        return true;
    }

    private boolean isBlankLine() {
        return cellCount == 1 && length == 0 && fault == Fault.NONE;
    }

    private void readRecord() throws IOException {
        cellCount = 0;
        holdsNul = false;
        fault = Fault.NONE;
        int stop = delimiter;
        while (stop == delimiter) {
            stop = in.peek() == '"' ? quotedCell() : bareCell(in.offset(), Cell.BARE);
        }
        if (in.full()) {
            fault = Fault.TOO_LONG;
        } else if (stop == Characters.END && in.damage() != null) {
            fault = Fault.CUT_OFF;
        }
        switch (fault) {
            case NONE -> endLine(stop);
            case TOO_LONG, UNCLOSED_QUOTE -> goOnBehindFirstLine();
            case CUT_OFF -> faultyText = in.text(0, Math.min(in.offset(), LONGEST_SHOWN));
        }
    }

    /** Reads to the delimiter or the end of the line, and returns what it stopped at. */
    private int bareCell(int from, Cell kind) throws IOException {
        while (true) {
            in.skipPlain();
            int c = in.read();
            if (c == delimiter || c == '\n' || c == '\r' || c == Characters.END) {
                int to = c == Characters.END ? in.offset() : in.offset() - 1;
                addCell(from, to, kind);
                length = to;
                return c;
            }
            holdsNul |= c == 0;
        }
    }

    private int quotedCell() throws IOException {
        int from = in.offset();
        in.read();
        while (true) {
            in.skipPlain();
            int c = in.read();
            if (c == '"') {
                if (in.peek() != '"') {
                    return afterQuotes(from);
                }
                in.read();
            } else if (c == Characters.END) {
                fault = Fault.UNCLOSED_QUOTE;
                addCell(from, in.offset(), Cell.BARE);
                return c;
            } else {
                holdsNul |= c == 0;
                countLine(c);
            }
        }
    }

    /** What stands between the closing quote and the delimiter belongs to the cell as it is. */
    private int afterQuotes(int from) throws IOException {
        int c = in.peek();
        if (c != delimiter && c != '\n' && c != '\r' && c != Characters.END) {
            return bareCell(from, Cell.QUOTED);
        }
        addCell(from, in.offset(), Cell.QUOTED);
        length = in.offset();
        return in.read();
    }

    private void addCell(int from, int to, Cell kind) {
        if (cellCount == starts.length) {
            starts = Arrays.copyOf(starts, cellCount * 2);
            ends = Arrays.copyOf(ends, cellCount * 2);
            kinds = Arrays.copyOf(kinds, cellCount * 2);
        }
        starts[cellCount] = from;
        ends[cellCount] = to;
        kinds[cellCount++] = kind;
    }

    private void countLine(int c) throws IOException {
        if (c == '\n' || (c == '\r' && in.peek() != '\n')) {
            nextLine++;
        }
    }

    private void endLine(int stop) throws IOException {
        if (stop == '\r' && in.peek() == '\n') {
            in.read();
        }
        nextLine++;
    }

    private void goOnBehindFirstLine() throws IOException {
        int held = in.offset();
        int lineEnd = 0;
        while (lineEnd < held && in.charAt(lineEnd) != '\n' && in.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        faultyText = in.text(0, Math.min(lineEnd, LONGEST_SHOWN));
        nextLine = line;
        in.moveTo(lineEnd);
        int c = in.read();
        while (c != '\n' && c != '\r' && (c != Characters.END || in.full())) {
            in.mark();
            c = in.read();
        }
        endLine(c);
    }

    Fault fault() {
        return fault;
    }

    /** The line, from 1, on which the record begins. */
    long line() {
        return line;
    }

    /** The line on which the record ends. */
    long lastLine() {
        return nextLine - 1;
    }

    boolean holdsNul() {
        return holdsNul;
    }

    int cellCount() {
        return cellCount;
    }

    /** The record as the file has it; of one with a fault its first line, shortened. */
    String text() {
        return fault == Fault.NONE ? in.text(0, length) : faultyText;
    }

    boolean isEmpty(int cell) {
        return ends[cell] == starts[cell] || (kinds[cell] == Cell.QUOTED && ends[cell] == starts[cell] + 2);
    }

    String text(int cell) {
        if (kinds[cell] == Cell.BARE) {
            return in.text(starts[cell], ends[cell]);
        }
        copy(cell, buffer);
        return buffer.toString();
    }

    /** Puts the text of a cell into a buffer in place of what that held. */
    void copy(int cell, CellBuffer into) {
        into.clear(ends[cell] - starts[cell]);
        boolean inQuotes = kinds[cell] != Cell.BARE;
        for (int i = starts[cell] + (inQuotes ? 1 : 0); i < ends[cell]; i++) {
            char c = in.charAt(i);
            boolean closes = inQuotes && c == '"';
            if (closes && i + 1 < ends[cell] && in.charAt(i + 1) == '"') {
                into.add(c);
                i++;
            } else if (closes) {
                inQuotes = false;
            } else {
                into.add(c);
            }
        }
    }
}
