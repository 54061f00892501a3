package dev.rehearsal.ingest;

import java.io.IOException;

/**
 * Cuts a delimited file where its records end as RFC 4180 has it. A quote that is never closed and a record that is too
 * long spoil the line they begin on and nothing behind it.
 */
final class DelimitedPieces extends Pieces {
    private final char delimiter;
    private long nextLine;

    DelimitedPieces(Input input, char delimiter) {
        super(input);
        this.delimiter = delimiter;
    }

    @Override
    Piece.Fault cut() throws IOException {
        nextLine = line;
        int at = begin;
        boolean cellBegins = true;
        while (true) {
            at = cellBegins && bytes[at] == '"' ? behindQuotes(at + 1) : at;
            if (at < 0) {
                return isDamaged() ? Piece.Fault.CUT_OFF : unclosed();
            }
            at = behindPlain(at);
            if (at == end) {
                if (isTooLong(begin, end)) {
                    return Piece.Fault.TOO_LONG;
                }
                if (!fill()) {
                    return isDamaged() ? Piece.Fault.CUT_OFF : endOfRecord(at, at);
                }
                cellBegins = at > begin && bytes[at - 1] == delimiter;
            } else if (bytes[at] == '\n' || bytes[at] == '\r') {
                return endOfRecord(at, behindLineEnd(at));
            } else {
                cellBegins = bytes[at] == '"' && at > begin && bytes[at - 1] == delimiter;
                at += cellBegins ? 0 : 1;
            }
        }
    }

    /** Bytes larger than a quote mean nothing outside of quotes, delimiters included, as long as no quote follows. */
    private int behindPlain(int from) {
        byte[] window = bytes;
        int at = from;
        while (at < end && (window[at] > '"' || window[at] < 0)) {
            at++;
        }
        return at;
    }

    /** The place behind the closing quote; -1 where there is none. */
    private int behindQuotes(int from) throws IOException {
        int at = from;
        while (true) {
            while (at < end && (bytes[at] > '"' || bytes[at] < 0)) {
                at++;
            }
            if (at == end) {
                if (isTooLong(begin, end) || !fill()) {
                    return -1;
                }
            } else if (bytes[at] == '"') {
                if (!reaches(at + 1) || bytes[at + 1] != '"') {
                    return at + 1;
                }
                at += 2;
            } else {
                boolean single = bytes[at] == '\r' && !(reaches(at + 1) && bytes[at + 1] == '\n');
                nextLine += bytes[at] == '\n' || single ? 1 : 0;
                at++;
            }
        }
    }

    private Piece.Fault unclosed() {
        return isTooLong(begin, end) ? Piece.Fault.TOO_LONG : Piece.Fault.UNCLOSED_QUOTE;
    }

    private int behindLineEnd(int at) throws IOException {
        return bytes[at] == '\r' && reaches(at + 1) && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private Piece.Fault endOfRecord(int at, int behind) {
        if (isTooLong(begin, at)) {
            return Piece.Fault.TOO_LONG;
        }
        line = nextLine + 1;
        begin = behind;
        return Piece.Fault.NONE;
    }

    @Override
    boolean isBlank(int from, int until) {
        return bytes[from] == '\n' || bytes[from] == '\r';
    }

    @Override
    int firstLineEnd(int from, int until) {
        int at = from;
        while (at < until && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
