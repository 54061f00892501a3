package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records of a piece of a delimited file in any dialect, as {@link DelimitedRecords} has them of the usual ones. */
final class DialectRecords implements Records {
    private final byte[] bytes;
    private final int end;
    private final Marks marks;
    private int at;
    private int begin;
    private int length;
    private long line;
    private long nextLine;
    private int cellCount;
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /** Whether the cell holds quotes or escapes that are no part of its text, which then has to be put together. */
    private boolean[] folded = new boolean[32];

    private boolean holdsNul;

    DialectRecords(Piece piece, Dialect dialect) {
        this.bytes = piece.bytes();
        this.at = piece.from();
        this.end = piece.end();
        this.marks = new Marks(dialect);
        this.nextLine = piece.firstLine();
    }

    @Override
    public boolean next() {
        skipBlankLines();
        line = nextLine;
        if (at == end) {
            return false;
        }
        begin = at;
        cellCount = 0;
        holdsNul = false;
        at = marks.behindBlanks(bytes, at, end);
        boolean more = true;
        while (more) {
            cell();
            int delimiter = marks.delimiterAt(bytes, at, end);
            more = delimiter > 0;
            at += delimiter;
            if (marks.isBlanks() && (at == end || Marks.isLineEnd(bytes[at]))) {
                more = false;
            }
        }
        length = at - begin;
        endLine();
        return true;
    }

    private void skipBlankLines() {
        int text = marks.behindBlanks(bytes, at, end);
        while (text < end && Marks.isLineEnd(bytes[text])) {
            at = text;
            endLine();
            text = marks.behindBlanks(bytes, at, end);
        }
        at = text == end ? end : at;
    }

    /** Reads up to the delimiter or the end of the line. */
    private void cell() {
        int from = at;
        boolean quoted = at < end && marks.isQuote(bytes[at]);
        boolean isFolded = false;
        boolean inside = quoted;
        int closed = -1;
        int place = quoted ? at + 1 : at;
        while (place < end) {
            byte b = bytes[place];
            if (!marks.isSpecial(b)) {
                place++;
                continue;
            }
            int escaped = marks.escapedBehind(bytes, place, end);
            if (escaped > 0) {
                isFolded = true;
                nextLine += Marks.linesIn(bytes, place + 1, place + 1 + escaped);
                place += 1 + escaped;
            } else if (inside) {
                if (marks.isQuote(b)) {
                    boolean doubled = place + 1 < end && bytes[place + 1] == b;
                    isFolded |= doubled;
                    inside = doubled;
                    closed = doubled ? -1 : place;
                    place += doubled ? 1 : 0;
                } else {
                    nextLine += Marks.endsLine(bytes, place, end) ? 1 : 0;
                }
                holdsNul |= b == 0;
                place++;
            } else if (Marks.isLineEnd(b) || marks.delimiterAt(bytes, place, end) > 0) {
                break;
            } else {
                holdsNul |= b == 0;
                place++;
            }
        }
        at = place;
        boolean whole = quoted && !isFolded && closed == place - 1;
        addCell(whole ? from + 1 : from, whole ? closed : place, isFolded || (quoted && !whole));
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
    public int begin() {
        return begin;
    }

    @Override
    public long fingerprint() {
        return Fingerprint.of(bytes, begin, begin + length);
    }

    @Override
    public boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    @Override
    public void read(int cell, Utf8 into, Scratch scratch) {
        if (!folded[cell]) {
            into.set(bytes, starts[cell], ends[cell]);
            return;
        }
        int first = scratch.begin(ends[cell] - starts[cell]);
        int used = marks.unfold(bytes, starts[cell], ends[cell], scratch.bytes(), first);
        scratch.end(used);
        into.set(scratch.bytes(), first, used);
    }
}
