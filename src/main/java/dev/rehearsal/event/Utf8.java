package dev.rehearsal.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as a stretch of UTF-8 inside larger bytes, so that reading a log makes no string of what it has seen before.
 * Reused: what it points at changes, and the bytes are not its own. Not thread-safe.
 */
public final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final byte[] NOTHING = new byte[0];

    private byte[] bytes = NOTHING;
    private int from;
    private int end;

    /** Points at the bytes from {@code from} up to {@code end}. */
    public Utf8 set(byte[] source, int first, int last) {
        bytes = source;
        from = first;
        end = last;
        return this;
    }

    public Utf8 set(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return set(encoded, 0, encoded.length);
    }

    /** The bytes of which those from {@link #from} up to {@link #end} count. */
    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int end() {
        return end;
    }

    public boolean isEmpty() {
        return from == end;
    }

    /** Whether every byte of a stretch is a character of its own. */
    public static boolean isAscii(byte[] bytes, int from, int end) {
        long all = 0;
        int at = from;
        for (; end - at >= Long.BYTES; at += Long.BYTES) {
            all |= (long) EIGHT.get(bytes, at);
        }
        for (; at < end; at++) {
            all |= bytes[at];
        }
        return (all & 0x8080_8080_8080_8080L) == 0;
    }

    /** Whether every byte is a character that can be seen, or a blank, of ASCII. */
    public boolean isPlain() {
        for (int i = from; i < end; i++) {
            if (bytes[i] < ' ' || bytes[i] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Whether the other bytes, from their first up to their last, are the same. */
    public boolean sameAs(byte[] other, int first, int last) {
        return same(bytes, from, end, other, first, last);
    }

    /** Whether two stretches of bytes are the same; quicker than {@link Arrays} where they are as short as texts of a log. */
    public static boolean same(byte[] one, int from, int end, byte[] other, int first, int last) {
        int length = end - from;
        if (length != last - first) {
            return false;
        }
        if (length < Long.BYTES) {
            for (int i = 0; i < length; i++) {
                if (one[from + i] != other[first + i]) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
            if ((long) EIGHT.get(one, from + i) != (long) EIGHT.get(other, first + i)) {
                return false;
            }
        }
        return (long) EIGHT.get(one, end - Long.BYTES) == (long) EIGHT.get(other, last - Long.BYTES);
    }

    @Override
    public int hashCode() {
        return hash(bytes, from, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8 text && sameAs(text.bytes, text.from, text.end);
    }

    /** The text; bytes that are no UTF-8 are replaced. */
    @Override
    public String toString() {
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** A hash of some bytes, well mixed in all its bits. */
    public static int hash(byte[] bytes, int from, int end) {
        long hash = (end - from) * MULTIPLIER;
        int at = from;
        for (; end - at >= Long.BYTES; at += Long.BYTES) {
            hash = (hash ^ (long) EIGHT.get(bytes, at)) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << 8 | (bytes[at] & 0xFF);
        }
        hash = (hash ^ rest) * MULTIPLIER;
        hash = (hash ^ hash >>> 32) * MULTIPLIER;
        return (int) (hash >>> 32);
    }
}
