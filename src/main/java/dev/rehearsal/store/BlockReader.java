package dev.rehearsal.store;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link BlockWriter} wrote, in the same order. Not thread-safe. */
final class BlockReader {
    private final byte[] bytes;
    private int at;

    BlockReader(byte[] bytes) {
        this.bytes = bytes;
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
        long pending = 0;
        int held = 0;
        for (int i = 0; i < count; i++) {
            while (held < bits) {
                pending |= (long) octet() << held;
                held += 8;
            }
            numbers[i] = (int) (pending & mask);
            pending >>>= bits;
            held -= bits;
        }
        return numbers;
    }
}
