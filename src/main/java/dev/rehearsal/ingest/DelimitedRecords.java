package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records of a piece of a delimited file and their cells, one record at a time. */
final class DelimitedRecords {
    private final byte[] bytes;
    private final int end;
    private final byte delimiter;
    private int at;
    private int begin;
    private int length;
    private long line;
    private long nextLine;
    private int cellCount;
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /** Whether the cell holds quotes that are no part of its text, which then has to be put together. */
    private boolean[] folded = new boolean[32];

    private boolean holdsNul;

    DelimitedRecords(Piece piece, char delimiter) {
        this.bytes = piece.bytes();
        this.at = piece.from();
        this.end = piece.end();
        this.delimiter = (byte) delimiter;
        this.nextLine = piece.firstLine();
    }

    /** Reads the next record that is no blank line; false at the end of the piece. */
    boolean next() {
        while (at < end && (bytes[at] == '\n' || bytes[at] == '\r')) {
            endLine();
        }
        line = nextLine;
        if (at == end) {
            return false;
        }
        begin = at;
        cellCount = 0;
        holdsNul = false;
        boolean more = true;
        while (more) {
            if (at < end && bytes[at] == '"') {
                quotedCell();
            } else {
                bareCell(at, false);
            }
            more = at < end && bytes[at] == delimiter;
            at += more ? 1 : 0;
        }
        length = at - begin;
        endLine();
        return true;
    }

    /** Reads up to the delimiter or the end of the line. */
    private void bareCell(int from, boolean isFolded) {
        int place = at;
        while (place < end) {
            byte b = bytes[place];
            if (b <= ',' && b >= 0) {
                if (b == delimiter || b == '\n' || b == '\r') {
                    break;
                }
                holdsNul |= b == 0;
            }
            place++;
        }
        at = place;
        addCell(from, place, isFolded);
    }

    private void quotedCell() {
        int from = at++;
        boolean doubled = false;
        while (true) {
            int place = at;
            while (bytes[place] > '"' || bytes[place] < 0) {
                place++;
            }
            byte b = bytes[place];
            at = place + 1;
            if (b != '"') {
                holdsNul |= b == 0;
                nextLine += b == '\n' || (b == '\r' && bytes[at] != '\n') ? 1 : 0;
            } else if (at < end && bytes[at] == '"') {
                doubled = true;
                at++;
            } else {
                afterQuotes(from, doubled);
                return;
            }
        }
    }

    /** What stands between the closing quote and the delimiter belongs to the cell as it is. */
    private void afterQuotes(int from, boolean doubled) {
        if (at < end && bytes[at] != delimiter && bytes[at] != '\n' && bytes[at] != '\r') {
            bareCell(from, true);
        } else if (doubled) {
            addCell(from, at, true);
        } else {
            addCell(from + 1, at - 1, false);
        }
    }

    private void addCell(int from, int to, boolean isFolded) {
        if (cellCount == starts.length) {
            starts = Arrays.copyOf(starts, cellCount * 2);
            ends = Arrays.copyOf(ends, cellCount * 2);
            folded = Arrays.copyOf(folded, cellCount * 2);
        }
        starts[cellCount] = from;
        ends[cellCount] = to;
        folded[cellCount++] = isFolded;
    }

    private void endLine() {
        if (at < end) {
            at += bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? 2 : 1;
        }
        nextLine++;
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

    /** The record as the file has it. */
    String text() {
        return new String(bytes, begin, length, StandardCharsets.UTF_8);
    }

    boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    String text(int cell) {
        Utf8 text = new Utf8();
        read(cell, text, new Scratch());
        return text.toString();
    }

    /** Points at the text of a cell, which lies in the piece or is put together in the scratch. */
    void read(int cell, Utf8 into, Scratch scratch) {
        if (!folded[cell]) {
            into.set(bytes, starts[cell], ends[cell]);
            return;
        }
        int first = scratch.begin(ends[cell] - starts[cell]);
        byte[] target = scratch.bytes();
        int used = first;
        boolean inQuotes = true;
        for (int i = starts[cell] + 1; i < ends[cell]; i++) {
            byte b = bytes[i];
            boolean closes = inQuotes && b == '"';
            if (closes && i + 1 < ends[cell] && bytes[i + 1] == '"') {
                i++;
            } else if (closes) {
                inQuotes = false;
                continue;
            }
            target[used++] = b;
        }
        scratch.end(used);
        into.set(target, first, used);
    }
}
