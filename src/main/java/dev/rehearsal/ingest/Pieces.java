package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into pieces of whole records, which several threads can then read. Holds one piece and a record more,
 * whatever the size of the file. Where a compressed file is damaged the records end, and {@link #damage} says why.
 */
abstract sealed class Pieces extends FileBytes permits DelimitedPieces, DialectPieces, LinePieces {
    static final int ROWS_BETWEEN_POLLS = 1_024;

    private static final int LONGEST_SHOWN = 1_000;
    private static final int MOST_BYTES = 4 << 20;

    private long rows;
    private @Nullable Piece faulty;
    private @Nullable Piece given;

    long line = 1;

    Pieces(Input input) {
        super(input);
    }

    static Pieces of(Input input, Dialect dialect) {
        return switch (dialect.format()) {
            case JSON_LINES -> new LinePieces(input);
            case DELIMITED ->
                dialect.isPlain() ? new DelimitedPieces(input, dialect.delimiter()) : new DialectPieces(input, dialect);
        };
    }

    /**
     * Finds the end of the record that begins at {@link #begin}, moves that behind it and counts the lines, unless there
     * is a fault.
     */
    abstract Piece.Fault cut() throws IOException;

    /** Whether a record is a line on which nothing stands. */
    abstract boolean isBlank(int from, int until);

    /** Where the first line of a record ends that goes up to {@code until}; its line end is at or behind that. */
    abstract int firstLineEnd(int from, int until);

    /**
     * The next records, as many at most; null at the end of the file. {@code stop} is asked now and then with how many
     * rows were cut off so far, and ends the file.
     */
    @Nullable
    Piece next(int mostRows, LongPredicate stop) throws IOException {
        Piece again = given;
        if (again != null) {
            given = null;
            return again;
        }
        drop();
        long firstLine = line;
        int from = begin;
        int good = begin;
        int count = 0;
        while (count < mostRows && begin - from < MOST_BYTES && faulty == null && !atEnd()) {
            int start = begin;
            Piece.Fault fault = cut();
            if (fault != Piece.Fault.NONE) {
                faulty = skip(fault);
            } else if (!isBlank(start, begin)) {
                count++;
                good = begin;
                stopIf(count, stop);
            } else if (count == 0) {
                drop();
                from = begin;
                firstLine = line;
            }
        }
        return count == 0 ? takeFaulty(stop) : take(from, good, count, firstLine);
    }

    /** Makes a piece the next one again. */
    final void again(Piece piece) {
        given = piece;
    }

    /** Steps over so many lines, whatever stands in them. */
    final void skipLines(int count) throws IOException {
        for (int skipped = 0; skipped < count && !atEnd(); skipped++) {
            skipLine(firstLineEnd(begin, end));
            line++;
        }
    }

    private void stopIf(int count, LongPredicate stop) {
        if ((rows + count) % ROWS_BETWEEN_POLLS == 0 && stop.test(rows + count)) {
            end();
        }
    }

    /** Some bytes become a piece, and those from {@link #begin} on go into new room. */
    private Piece take(int from, int until, int count, long firstLine) {
        Piece piece = new Piece(bytes, from, until, count, rows + 1, firstLine, Piece.Fault.NONE, "");
        rows += count;
        moveOn(Math.min(until - from, MOST_BYTES));
        return piece;
    }

    private @Nullable Piece takeFaulty(LongPredicate stop) {
        Piece piece = faulty;
        if (piece == null) {
            return null;
        }
        faulty = null;
        stopIf(1, stop);
        rows++;
        return new Piece(piece.bytes(), 0, 0, 1, rows, piece.firstLine(), piece.fault(), piece.text());
    }

    /** Goes on behind the first line of a record that has a fault. */
    private Piece skip(Piece.Fault fault) throws IOException {
        long first = line;
        int until = fault == Piece.Fault.CUT_OFF ? end : firstLineEnd(begin, end);
        String text = shown(until);
        if (fault == Piece.Fault.CUT_OFF) {
            begin = end;
        } else {
            skipLine(until);
            line = first + 1;
        }
        return new Piece(new byte[0], 0, 0, 1, 0, first, fault, text);
    }

    /** The beginning of what stands there; a character has four bytes at most. */
    private String shown(int until) {
        String text = text(begin, Math.min(until, begin + 4 * LONGEST_SHOWN));
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN);
    }

    private void skipLine(int lineEnd) throws IOException {
        int at = lineEnd;
        while (at == end) {
            end = begin;
            at = begin;
            if (!fill()) {
                return;
            }
            at = firstLineEnd(begin, end);
        }
        boolean pair = bytes[at] == '\r';
        begin = at + 1;
        if (pair && !atEnd() && bytes[begin] == '\n') {
            begin++;
        }
    }

    /** Whether so many bytes are more characters than a record may have. */
    final boolean isTooLong(int from, int until) {
        if (until - from <= Piece.LONGEST) {
            return false;
        }
        int characters = 0;
        for (int at = from; at < until; at++) {
            characters += (bytes[at] & 0xC0) == 0x80 ? 0 : (bytes[at] & 0xF8) == 0xF0 ? 2 : 1;
        }
        return characters > Piece.LONGEST;
    }

    /** How many rows were cut off since {@link #startCounting}. */
    final long rows() {
        return rows;
    }

    /** Rows are counted from here on. */
    final void startCounting() {
        rows = 0;
    }

    /** The line on which the next record begins. */
    final long line() {
        return line;
    }
}
