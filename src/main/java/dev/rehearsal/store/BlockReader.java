package dev.rehearsal.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link BlockWriter} wrote, in the same order. Not thread-safe. */
final class BlockReader {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int at;

    BlockReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Where the next byte is read. */
    int position() {
        return at;
    }

    int octet() {
        return bytes[at++] & 0xFF;
    }

    long count() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int size() {
        return Math.toIntExact(count());
    }

    long signed() {
        long number = count();
        return number >>> 1 ^ -(number & 1);
    }

    long fixed() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            number |= (long) octet() << shift;
        }
        return number;
    }

    String text() {
        int length = size();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void raw(byte[] target, int from, int length) {
        System.arraycopy(bytes, at, target, from, length);
        at += length;
    }

    int[] packed(int count, int bits) {
        int[] numbers = new int[count];
        long mask = (1L << bits) - 1;
        long at = (long) this.at << 3;
        for (int i = 0; i < count; i++) {
            numbers[i] = (int) (eightFrom((int) (at >>> 3)) >>> (at & 7) & mask);
            at += bits;
        }
        this.at = (int) ((at + 7) >>> 3);
        return numbers;
    }

    /** Eight bytes as one number, the lowest first; past the end there are zeros. */
    private long eightFrom(int position) {
        if (position + Long.BYTES <= bytes.length) {
            return (long) EIGHT.get(bytes, position);
        }
        long number = 0;
        for (int i = bytes.length - 1; i >= position; i--) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
