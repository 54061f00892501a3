package dev.rehearsal.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a block as they grow: numbers in as few bytes as they need. Not thread-safe. */
final class BlockWriter {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 16];
    private int size;

    void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is never negative: seven bits a byte, lowest first. */
    void count(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number of either sign, small ones short. */
    void signed(long number) {
        count(number << 1 ^ number >> 63);
    }

    void fixed(long number) {
        room(Long.BYTES);
        EIGHT.set(bytes, size, number);
        size += Long.BYTES;
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        count(encoded.length);
        raw(encoded, 0, encoded.length);
    }

    void raw(byte[] source, int from, int end) {
        room(end - from);
        System.arraycopy(source, from, bytes, size, end - from);
        size += end - from;
    }

    /** Numbers below {@code 2^bits}, that many bits each. */
    void packed(int[] numbers, int count, int bits) {
        room(Math.toIntExact((((long) count * bits + 7) >>> 3) + Long.BYTES));
        long pending = 0;
        int held = 0;
        for (int i = 0; i < count; i++) {
            pending |= (long) numbers[i] << held;
            held += bits;
            if (held >= Integer.SIZE) {
                EIGHT.set(bytes, size, pending);
                size += Integer.BYTES;
                pending >>>= Integer.SIZE;
                held -= Integer.SIZE;
            }
        }
        EIGHT.set(bytes, size, pending);
        size += (held + 7) >>> 3;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int)
                    Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L)));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
