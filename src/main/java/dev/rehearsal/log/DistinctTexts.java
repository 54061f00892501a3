package dev.rehearsal.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Distinct texts, numbered from 0 as they come: a hash table of their UTF-8 that compares the texts themselves and makes
 * no strings. Not thread-safe while texts are added.
 */
final class DistinctTexts {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int size;

    /** The hash in the upper half, one more than the number in the lower; 0 is a free place. */
    private long[] slots = new long[32];

    int size() {
        return size;
    }

    /** The number of the text, a new one if it has not come before. */
    int add(byte[] source, int from, int end) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int hash = hash(source, from, end);
        int slot = slot(hash, source, from, end);
        if (slots[slot] == 0) {
            slots[slot] = ((long) hash << 32) | (size + 1);
            append(source, from, end);
        }
        return (int) slots[slot] - 1;
    }

    int add(TextColumn column, int row) {
        return add(column.utf8(), column.startAt(row), column.endAt(row));
    }

    /** The number of the text, -1 when it has not come. */
    int find(byte[] source, int from, int end) {
        return (int) slots[slot(hash(source, from, end), source, from, end)] - 1;
    }

    /** Uses up a number for something that is no text. */
    int skip() {
        append(bytes, 0, 0);
        return size - 1;
    }

    /** All texts by number, those that were skipped empty. */
    TextColumn texts() {
        return new TextColumn(Arrays.copyOf(bytes, start(size)), Arrays.copyOf(ends, size));
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** The place of the text, or the free place where it belongs. */
    private int slot(int hash, byte[] source, int from, int end) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !isAt(slots[slot], hash, source, from, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(long taken, int hash, byte[] source, int from, int end) {
        int number = (int) taken - 1;
        return (int) (taken >>> 32) == hash && Arrays.equals(bytes, start(number), ends[number], source, from, end);
    }

    private void append(byte[] source, int from, int end) {
        int used = start(size);
        int needed = Math.addExact(used, end - from);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(needed, bytes.length * 2L)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, (int) Math.min(LARGEST, ends.length * 2L));
        }
        System.arraycopy(source, from, bytes, used, end - from);
        ends[size++] = needed;
    }

    private void grow() {
        long[] larger = new long[slots.length * 4];
        int mask = larger.length - 1;
        for (long taken : slots) {
            if (taken != 0) {
                int slot = (int) (taken >>> 32) & mask;
                while (larger[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                larger[slot] = taken;
            }
        }
        slots = larger;
    }

    private static int hash(byte[] bytes, int from, int end) {
        long hash = mixed(end - from);
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT.get(bytes, at));
        }
        long rest = 0;
        for (int i = end - 1; i >= at; i--) {
            rest = (rest << 8) | (bytes[i] & 0xFF);
        }
        hash = mixed(hash ^ rest);
        return (int) (hash ^ (hash >>> 32));
    }

    private static long mixed(long number) {
        long product = number * 0x9E37_79B9_7F4A_7C15L;
        return product ^ (product >>> 29);
    }
}
