package dev.rehearsal.ingest;

import java.nio.charset.StandardCharsets;

/** The bytes that mean something in a dialect, asked by whoever cuts records and by whoever takes them apart. */
final class Marks {
    private final byte[] delimiter;
    private final boolean blanks;
    private final boolean hasQuote;
    private final byte quote;
    private final boolean escapes;
    private final boolean[] special = new boolean[256];

    Marks(Dialect dialect) {
        this.blanks = dialect.delimiter() == Dialect.BLANKS;
        this.delimiter = String.valueOf(dialect.delimiter()).getBytes(StandardCharsets.UTF_8);
        this.hasQuote = dialect.quote() != Dialect.NO_QUOTE;
        this.quote = (byte) dialect.quote();
        this.escapes = dialect.escape() == Dialect.Escape.BACKSLASH;
        mark('\n', '\r', '\0', dialect.quote(), (char) (delimiter[0] & 0xFF));
        if (blanks) {
            mark('\t');
        }
        if (escapes) {
            mark('\\');
        }
    }

    private void mark(char... marks) {
        for (char mark : marks) {
            special[mark] = true;
        }
    }

    /** Whether a byte has to be looked at at all. */
    boolean isSpecial(byte b) {
        return special[b & 0xFF];
    }

    boolean isBlanks() {
        return blanks;
    }

    boolean isQuote(byte b) {
        return hasQuote && b == quote;
    }

    static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** Whether a line is over with this byte: of CR LF the second one says so. */
    static boolean endsLine(byte[] bytes, int at, int end) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == end || bytes[at + 1] != '\n'));
    }

    static int linesIn(byte[] bytes, int from, int end) {
        int lines = 0;
        for (int at = from; at < end; at++) {
            lines += endsLine(bytes, at, end) ? 1 : 0;
        }
        return lines;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    /** The place of what is no blank, where blanks are the delimiter. */
    int behindBlanks(byte[] bytes, int from, int end) {
        int at = from;
        while (blanks && at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /** How many bytes of a delimiter stand there, 0 where there is none. */
    int delimiterAt(byte[] bytes, int at, int end) {
        if (blanks) {
            return behindBlanks(bytes, at, end) - at;
        }
        if (end - at < delimiter.length) {
            return 0;
        }
        for (int i = 0; i < delimiter.length; i++) {
            if (bytes[at + i] != delimiter[i]) {
                return 0;
            }
        }
        return delimiter.length;
    }

    /** How many bytes lose their meaning by the backslash that stands there, 0 where there is none or it means itself. */
    int escapedBehind(byte[] bytes, int at, int end) {
        if (!escapes || bytes[at] != '\\' || at + 1 >= end) {
            return 0;
        }
        byte next = bytes[at + 1];
        if (next == '\r' && at + 2 < end && bytes[at + 2] == '\n') {
            return 2;
        }
        boolean meant = next == '\\' || isQuote(next) || isLineEnd(next) || (blanks && isBlank(next));
        return meant ? 1 : delimiterAt(bytes, at + 1, end);
    }

    /** Copies the text that a cell stands for, and returns the end of the copy. */
    int unfold(byte[] source, int from, int to, byte[] target, int first) {
        boolean inside = isQuote(source[from]);
        int at = inside ? from + 1 : from;
        int used = first;
        while (at < to) {
            byte b = source[at++];
            int escaped = escapedBehind(source, at - 1, to);
            if (escaped > 0) {
                System.arraycopy(source, at, target, used, escaped);
                used += escaped;
                at += escaped;
            } else if (inside && isQuote(b)) {
                inside = at < to && source[at] == b;
                if (inside) {
                    target[used++] = b;
                    at++;
                }
            } else {
                target[used++] = b;
            }
        }
        return used;
    }
}
