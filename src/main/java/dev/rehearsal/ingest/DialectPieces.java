package dev.rehearsal.ingest;

import java.io.IOException;

/** Cuts a delimited file in any dialect, as {@link DelimitedPieces} does the usual ones. */
final class DialectPieces extends Pieces {
    /** A delimiter of three bytes behind a backslash, or a line end behind one. */
    private static final int FARTHEST_LOOK = 4;

    private final Marks marks;
    private long nextLine;

    DialectPieces(Input input, Dialect dialect) {
        super(input);
        this.marks = new Marks(dialect);
    }

    @Override
    Piece.Fault cut() throws IOException {
        nextLine = line;
        int at = marks.isBlanks() ? behindBlanks(begin) : begin;
        boolean cellBegins = true;
        boolean inside = false;
        while (true) {
            if (end - at < FARTHEST_LOOK) {
                if (isTooLong(begin, end)) {
                    return Piece.Fault.TOO_LONG;
                }
                if (!look(at) && at == end) {
                    return ended(inside, at);
                }
            }
            byte b = bytes[at];
            if (!marks.isSpecial(b)) {
                cellBegins = false;
                at = behindPlain(at + 1);
                continue;
            }
            int escaped = marks.escapedBehind(bytes, at, end);
            if (escaped > 0) {
                nextLine += Marks.linesIn(bytes, at + 1, at + 1 + escaped);
                at += 1 + escaped;
            } else if (inside) {
                boolean doubled = marks.isQuote(b) && at + 1 < end && bytes[at + 1] == b;
                inside = doubled || !marks.isQuote(b);
                nextLine += Marks.endsLine(bytes, at, end) ? 1 : 0;
                at += doubled ? 2 : 1;
            } else if (cellBegins && marks.isQuote(b)) {
                inside = true;
                at++;
            } else if (Marks.isLineEnd(b)) {
                return endOfRecord(at, b == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? at + 2 : at + 1);
            } else {
                int delimiter = marks.isBlanks() ? behindBlanks(at) - at : marks.delimiterAt(bytes, at, end);
                cellBegins = delimiter > 0;
                at += Math.max(1, delimiter);
                continue;
            }
            cellBegins = false;
        }
    }

    private Piece.Fault ended(boolean inside, int at) {
        if (isDamaged()) {
            return Piece.Fault.CUT_OFF;
        }
        return inside ? Piece.Fault.UNCLOSED_QUOTE : endOfRecord(at, at);
    }

    private int behindPlain(int from) {
        int at = from;
        while (at < end && !marks.isSpecial(bytes[at])) {
            at++;
        }
        return at;
    }

    private int behindBlanks(int from) throws IOException {
        int at = marks.behindBlanks(bytes, from, end);
        while (at == end && !isTooLong(begin, at) && fill()) {
            at = marks.behindBlanks(bytes, at, end);
        }
        return at;
    }

    /** Reads so far that what a place means can be seen; false where the file ends before that. */
    private boolean look(int at) throws IOException {
        boolean more = true;
        while (more && end - at < FARTHEST_LOOK) {
            more = fill();
        }
        return more;
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
        int at = marks.behindBlanks(bytes, from, until);
        return at == until || Marks.isLineEnd(bytes[at]);
    }

    @Override
    int firstLineEnd(int from, int until) {
        int at = from;
        while (at < until && !Marks.isLineEnd(bytes[at])) {
            at++;
        }
        return at;
    }
}
