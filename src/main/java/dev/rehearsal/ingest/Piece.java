package dev.rehearsal.ingest;

import java.nio.charset.StandardCharsets;

/**
 * Some whole records of a file, to be read by any thread: the bytes from {@code from} up to {@code end}, which nobody
 * changes any more. A record that cannot be told from what is behind it is a piece of its own without bytes; then
 * {@code text} is what can be shown of it.
 *
 * @param rows how many records that are no blank lines
 * @param firstRow the number of the first of them in the file, from 1
 * @param firstLine the line on which the piece begins, from 1
 */
record Piece(byte[] bytes, int from, int end, int rows, long firstRow, long firstLine, Fault fault, String text) {
    /** How long a record may be, in characters. */
    static final int LONGEST = 1 << 20;

    /** What is wrong with the one record of a piece. */
    enum Fault {
        NONE,
        TOO_LONG,
        UNCLOSED_QUOTE,
        CUT_OFF
    }

    boolean isFaulty() {
        return fault != Fault.NONE;
    }

    /** How many of its characters are none. */
    int replaced() {
        return BrokenText.count(bytes, from, end);
    }

    /** The piece with U+FFFD in place of what is no character. */
    Piece repaired() {
        byte[] sound = new String(bytes, from, end - from, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        return new Piece(sound, 0, sound.length, rows, firstRow, firstLine, fault, text);
    }
}
