package dev.rehearsal.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are no UTF-8, quickly where there are none. */
final class BrokenText {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final char REPLACEMENT = '\uFFFD';

    private BrokenText() {}

    /** How many characters become U+FFFD when the bytes are read, those left aside that the file has itself. */
    static int count(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            at = behindAscii(bytes, at, end);
            int length = at < end ? length(bytes, at, end) : 1;
            if (length == 0) {
                String text = new String(bytes, at, end - at, StandardCharsets.UTF_8);
                return (int) text.chars().filter(c -> c == REPLACEMENT).count() - own(bytes, at, end);
            }
            at += length;
        }
        return 0;
    }

    private static int behindAscii(byte[] bytes, int from, int end) {
        int at = from;
        while (end - at >= Long.BYTES && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** How many bytes the character has that begins there, 0 where there is none. */
    private static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || end - at < length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean beyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
        return overlong || beyond ? 0 : length;
    }

    private static int own(byte[] bytes, int from, int end) {
        int count = 0;
        for (int at = from; at + 2 < end; at++) {
            count += (bytes[at] & 0xFF) == 0xEF && (bytes[at + 1] & 0xFF) == 0xBF && (bytes[at + 2] & 0xFF) == 0xBD
                    ? 1
                    : 0;
        }
        return count;
    }
}
