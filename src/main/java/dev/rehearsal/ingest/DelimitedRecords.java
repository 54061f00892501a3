package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records of a piece of a delimited file and their cells, one record at a time. */
final class DelimitedRecords implements Records {
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

    @Override
    public boolean next() {
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

    @Override
    public long line() {
        return line;
    }

    @Override
    public long lastLine() {
        return nextLine - 1;
    }

    @Override
    public boolean holdsNul() {
        return holdsNul;
    }

    @Override
    public int cellCount() {
        return cellCount;
    }

    @Override
    public String text() {
        return new String(bytes, begin, length, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    @Override
    public int begin() {
        return begin;
    }

    @Override
    public long fingerprint() {
        return Fingerprint.of(bytes, begin, begin + length);
    }

    @Override
    public void read(int cell, Utf8 into, Scratch scratch) {
        if (!folded[cell]) {
            into.set(bytes, starts[cell], ends[cell]);
            return;
        }
        int first = scratch.begin(ends[cell] - starts[cell]);
        int used = unfold(starts[cell] + 1, ends[cell], scratch.bytes(), first);
        scratch.end(used);
        into.set(scratch.bytes(), first, used);
    }

    /** Copies the text of a cell from behind its first quote on, and returns the end of the copy. */
    private int unfold(int from, int to, byte[] target, int first) {
        byte[] source = bytes;
        int used = first;
        int i = from;
        while (i < to) {
            byte b = source[i++];
            if (b == '"') {
                if (i == to || source[i] != '"') {
                    System.arraycopy(source, i, target, used, to - i);
                    return used + to - i;
                }
                i++;
            }
            target[used++] = b;
        }
        return used;
    }
}
