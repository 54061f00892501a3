package dev.rehearsal.ingest;

import java.util.Arrays;

/** The text of one cell without making a string of it; reused from cell to cell. */
final class CellBuffer {
    private char[] chars = new char[256];
    private int length;

    void clear(int capacity) {
        length = 0;
        if (capacity > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(capacity, chars.length * 2));
        }
    }

    /** Adds a character; {@link #clear} has made the room. */
    void add(char c) {
        chars[length++] = c;
    }

    /** The characters, of which {@link #length} count. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
