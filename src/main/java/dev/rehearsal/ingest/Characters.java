package dev.rehearsal.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file as one window that slides: everything since the last {@link #mark} can still be looked at,
 * up to a limit, and offsets count from there. Where a compressed file is damaged the characters end, and
 * {@link #damage} says why.
 */
final class Characters {
    static final int END = -1;

    /** How long a record may be. */
    static final int LONGEST = 1 << 20;

    private final Reader reader;
    private char[] window = new char[1 << 16];
    private int start;
    private int at;
    private int end;
    private boolean ended;
    private @Nullable String damage;

    Characters(Reader reader) {
        this.reader = reader;
    }

    /** Forgets what came before the current place, which becomes offset 0. */
    void mark() {
        start = at;
    }

    /** The next character and a step past it; {@link #END} at the end of the file or of what may be held. */
    int read() throws IOException {
        return at < end || fill() ? window[at++] : END;
    }

    int peek() throws IOException {
        return at < end || fill() ? window[at] : END;
    }

    /** Steps past characters that are larger than a comma, none of which means anything to CSV. */
    void skipPlain() {
        int place = at;
        while (place < end && window[place] > ',') {
            place++;
        }
        at = place;
    }

    /** How many characters were read since the mark. */
    int offset() {
        return at - start;
    }

    /** Goes back, or forward, to an offset that was reached before. */
    void moveTo(int offset) {
        at = start + offset;
    }

    /** Whether reading stopped because as much is held as may be. */
    boolean full() {
        return at == end && at - start >= LONGEST;
    }

    boolean atEnd() throws IOException {
        return at == end && !full() && !fill();
    }

    @Nullable
    String damage() {
        return damage;
    }

    char charAt(int offset) {
        return window[start + offset];
    }

    String text(int from, int to) {
        return new String(window, start + from, to - from);
    }

    private boolean fill() throws IOException {
        if (ended || at - start >= LONGEST) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(window, start, window, 0, end - start);
            at -= start;
            end -= start;
            start = 0;
        }
        if (end == window.length) {
            window = Arrays.copyOf(window, window.length * 2);
        }
        int read = readMore();
        ended = read < 0;
        end += Math.max(0, read);
        return read > 0;
    }

    private int readMore() throws IOException {
        try {
            return reader.read(window, end, window.length - end);
        } catch (DamagedFile broken) {
            damage = broken.getMessage();
            return -1;
        }
    }
}
