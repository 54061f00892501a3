package dev.rehearsal.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Rows of a column of texts in code-point order, which for UTF-8 is the order of the bytes: sorted by eight bytes at a
 * time, further bytes only where those are the same.
 */
final class TextOrder {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final TextColumn texts;
    private final KeyedSort sort = new KeyedSort();
    private final long[] keys;

    private TextOrder(TextColumn texts, int rows) {
        this.texts = texts;
        this.keys = new long[rows];
    }

    /** Sorts the rows in place; equal texts keep their order. */
    static void sort(TextColumn texts, int[] rows) {
        new TextOrder(texts, rows.length).sort(rows, 0, rows.length, 0);
    }

    private void sort(int[] rows, int from, int end, int offset) {
        for (int i = from; i < end; i++) {
            keys[i] = word(rows[i], offset) ^ Long.MIN_VALUE;
        }
        sort.sort(keys, rows, from, end);
        for (int first = from; first < end; ) {
            int next = endOfRun(first, end);
            if (next - first > 1) {
                sortRun(rows, first, next, offset);
            }
            first = next;
        }
    }

    /** Rows with the same eight bytes: first those that end here, the shorter before the longer, then the others. */
    private void sortRun(int[] rows, int from, int end, int offset) {
        for (int i = from; i < end; i++) {
            keys[i] = Math.min(length(rows[i]) - offset, Long.BYTES + 1);
        }
        sort.sort(keys, rows, from, end);
        int longer = from;
        while (longer < end && keys[longer] <= Long.BYTES) {
            longer++;
        }
        if (end - longer > 1) {
            sort(rows, longer, end, offset + Long.BYTES);
        }
    }

    private int endOfRun(int from, int end) {
        int next = from + 1;
        while (next < end && keys[next] == keys[from]) {
            next++;
        }
        return next;
    }

    private int length(int row) {
        return texts.endAt(row) - texts.startAt(row);
    }

    /** Eight bytes of the text, the first the highest; past its end there are zeros. */
    private long word(int row, int offset) {
        byte[] bytes = texts.utf8();
        int start = texts.startAt(row) + offset;
        int count = Math.max(0, Math.min(Long.BYTES, texts.endAt(row) - start));
        if (count == 0) {
            return 0;
        }
        if (start + Long.BYTES <= bytes.length) {
            return (long) EIGHT.get(bytes, start) & (-1L << ((Long.BYTES - count) * Byte.SIZE));
        }
        long word = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            word = (word << 8) | (i < count ? bytes[start + i] & 0xFF : 0);
        }
        return word;
    }
}
