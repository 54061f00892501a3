package dev.rehearsal.log;

import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts that hardly ever repeat, such as event ids: one block of UTF-8 and where each begins. None is missing. */
public final class TextColumn implements Column {
    private final byte[] bytes;
    private final int[] ends;

    /** Takes ownership of both arrays; row {@code i} reaches from {@code ends[i - 1]}, or 0, to {@code ends[i]}. */
    public TextColumn(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    @Override
    public int size() {
        return ends.length;
    }

    public String textAt(int row) {
        int start = start(row);
        return new String(bytes, start, ends[row] - start, StandardCharsets.UTF_8);
    }

    @Override
    public boolean has(int row) {
        return true;
    }

    @Override
    public Value at(int row) {
        return Value.text(textAt(row));
    }

    /** The first byte of the row in {@link #utf8()}. */
    public int startAt(int row) {
        return start(row);
    }

    /** One past the last byte of the row in {@link #utf8()}; the row begins where the one before ends. */
    public int endAt(int row) {
        return ends[row];
    }

    /** The texts of all rows one after another; not to be changed. */
    public byte[] utf8() {
        return bytes;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    @Override
    public TextColumn reordered(int[] order) {
        Builder result = new Builder(order.length);
        for (int row : order) {
            result.add(bytes, start(row), ends[row]);
        }
        return result.build();
    }

    /** Collects rows one after another. */
    public static final class Builder {
        private byte[] bytes;
        private int[] ends;
        private int size;

        public Builder(int expectedRows) {
            bytes = new byte[Math.max(64, expectedRows * 12)];
            ends = new int[Math.max(16, expectedRows)];
        }

        public int size() {
            return size;
        }

        public void add(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            add(encoded, 0, encoded.length);
        }

        public void add(Utf8 text) {
            add(text.bytes(), text.from(), text.end());
        }

        void add(TextColumn from, int row) {
            add(from.bytes, from.start(row), from.ends[row]);
        }

        /** Adds all rows of a column. */
        void addAll(TextColumn column) {
            int rows = column.size();
            int used = size == 0 ? 0 : ends[size - 1];
            int needed = Math.addExact(used, rows == 0 ? 0 : column.ends[rows - 1]);
            if (needed > bytes.length) {
                bytes = Arrays.copyOf(bytes, grown(needed));
            }
            if (size + rows > ends.length) {
                ends = Arrays.copyOf(ends, grown(size + rows));
            }
            System.arraycopy(column.bytes, 0, bytes, used, needed - used);
            for (int row = 0; row < rows; row++) {
                ends[size++] = used + column.ends[row];
            }
        }

        private void add(byte[] source, int from, int end) {
            int used = size == 0 ? 0 : ends[size - 1];
            int needed = Math.addExact(used, end - from);
            if (needed > bytes.length) {
                bytes = Arrays.copyOf(bytes, grown(needed));
            }
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, grown(size + 1));
            }
            System.arraycopy(source, from, bytes, used, end - from);
            ends[size++] = needed;
        }

        private static int grown(int needed) {
            return (int) Math.min(Integer.MAX_VALUE - 8L, needed + (needed >> 1) + 64L);
        }

        /** Whether a row of this builder holds the same text as a row of the column. */
        boolean sameAt(int row, TextColumn other, int otherRow) {
            int start = row == 0 ? 0 : ends[row - 1];
            return Utf8.same(bytes, start, ends[row], other.bytes, other.start(otherRow), other.ends[otherRow]);
        }

        public TextColumn build() {
            return new TextColumn(Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]), Arrays.copyOf(ends, size));
        }
    }

    /** A hash of the row's text, the same for equal texts of any two columns. */
    int hashAt(int row) {
        return Utf8.hash(bytes, start(row), ends[row]);
    }
}
