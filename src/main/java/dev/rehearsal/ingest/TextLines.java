package dev.rehearsal.ingest;

import java.io.IOException;

/** Cuts a file into lines and skips blank ones; a line that is too long is known by its beginning only. */
final class TextLines {
    private static final int LONGEST_SHOWN = 1_000;

    private final Characters in;
    private long line;
    private boolean tooLong;
    private boolean cutOff;
    private String text = "";

    TextLines(Characters in) {
        this.in = in;
    }

    /** Reads the next line that is not blank; false at the end of the file. */
    boolean next() throws IOException {
        do {
            in.mark();
            line++;
            if (in.atEnd()) {
                return false;
            }
            readLine();
        } while (text.isBlank());
        return true;
    }

    private void readLine() throws IOException {
        int c = in.read();
        while (c != '\n' && c != Characters.END) {
            in.skipPlain();
            c = in.read();
        }
        tooLong = in.full();
        text = in.text(0, tooLong ? LONGEST_SHOWN : in.offset() - (c == '\n' ? 1 : 0));
        while (c != '\n' && (c != Characters.END || in.full())) {
            in.mark();
            c = in.read();
        }
        cutOff = c == Characters.END && in.damage() != null;
    }

    /** The line, from 1. */
    long line() {
        return line;
    }

    /** Whether the file breaks off inside this line. */
    boolean cutOff() {
        return cutOff;
    }

    boolean tooLong() {
        return tooLong;
    }

    String text() {
        return text;
    }
}
