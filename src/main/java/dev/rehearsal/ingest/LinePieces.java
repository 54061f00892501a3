package dev.rehearsal.ingest;

import java.io.IOException;

/** Cuts a file into its lines; what is too long is known by its beginning only. */
final class LinePieces extends Pieces {
    LinePieces(Input input) {
        super(input);
    }

    @Override
    Piece.Fault cut() throws IOException {
        int at = begin;
        while (true) {
            at = firstLineEnd(at, end);
            if (isTooLong(begin, at)) {
                return Piece.Fault.TOO_LONG;
            }
            if (at < end) {
                return lineUpTo(at + 1);
            }
            if (!fill()) {
                boolean blank = !isDamaged() || isBlank(begin, at);
                return blank ? lineUpTo(at) : Piece.Fault.CUT_OFF;
            }
        }
    }

    private Piece.Fault lineUpTo(int behind) {
        begin = behind;
        line++;
        return Piece.Fault.NONE;
    }

    /** A line of nothing but blanks of any alphabet. */
    @Override
    boolean isBlank(int from, int until) {
        for (int at = from; at < until; at++) {
            if (bytes[at] < 0) {
                return text(at, until).isBlank();
            }
            if (!Character.isWhitespace(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    @Override
    int firstLineEnd(int from, int until) {
        int at = from;
        while (at < until && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
