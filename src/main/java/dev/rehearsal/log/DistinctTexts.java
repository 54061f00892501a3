package dev.rehearsal.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.event.Utf8;
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

    private static final int TOGETHER = 256;
    private static final int NONE = -1;

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
            take(slot, hash, source, from, end);
        }
        return (int) slots[slot] - 1;
    }

    /** As {@link #add(byte[], int, int)} for what may be no UTF-8, which then is replaced; only a new text is looked at for that. */
    int addChecked(byte[] source, int from, int end) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int hash = hash(source, from, end);
        int slot = slot(hash, source, from, end);
        if (slots[slot] == 0) {
            if (!Utf8.isAscii(source, from, end)) {
                byte[] text = new String(source, from, end - from, UTF_8).getBytes(UTF_8);
                return add(text, 0, text.length);
            }
            take(slot, hash, source, from, end);
        }
        return (int) slots[slot] - 1;
    }

    private void take(int slot, int hash, byte[] source, int from, int end) {
        slots[slot] = ((long) hash << 32) | (size + 1);
        append(source, from, end);
    }

    int add(TextColumn column, int row) {
        return add(column.utf8(), column.startAt(row), column.endAt(row));
    }

    /**
     * As {@link #add(TextColumn, int)} for many rows of a column, whose numbers take the place of the rows. In a large table
     * every step waits for the memory; here many texts wait together.
     */
    void addAll(TextColumn column, int[] rows) {
        for (int from = 0; from < rows.length; from += TOGETHER) {
            addTogether(column, rows, from, Math.min(rows.length, from + TOGETHER));
        }
    }

    private void addTogether(TextColumn column, int[] rows, int from, int end) {
        int[] starts = new int[end - from];
        for (int i = 0; i < starts.length; i++) {
            int row = rows[from + i];
            int hash = hash(column.utf8(), column.startAt(row), column.endAt(row));
            long taken = slots[hash & (slots.length - 1)];
            starts[i] = taken != 0 && (int) (taken >>> 32) == hash ? (int) taken - 1 : NONE;
        }
        int[] numbers = starts.clone();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = numbers[i] == NONE ? NONE : start(numbers[i]);
        }
        for (int i = 0; i < starts.length; i++) {
            int row = rows[from + i];
            boolean known = numbers[i] != NONE && isAt(starts[i], ends[numbers[i]], column, row);
            rows[from + i] = known ? numbers[i] : add(column, row);
        }
    }

    private boolean isAt(int start, int end, TextColumn column, int row) {
        return Utf8.same(bytes, start, end, column.utf8(), column.startAt(row), column.endAt(row));
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
        return (int) (taken >>> 32) == hash && Utf8.same(bytes, start(number), ends[number], source, from, end);
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
