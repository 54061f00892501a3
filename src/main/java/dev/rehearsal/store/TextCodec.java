package dev.rehearsal.store;

import dev.rehearsal.log.TextColumn;
import java.util.Arrays;

/**
 * Texts, each as how much of the one before it shares and what follows. Lengths and rests lie apart, so that numbered ids
 * and sorted dictionaries come down to little more than the digits that change.
 */
final class TextCodec {
    private TextCodec() {}

    static void write(BlockWriter out, TextColumn column) {
        byte[] bytes = column.utf8();
        int[] ends = new int[column.size()];
        for (int row = 0; row < ends.length; row++) {
            ends[row] = column.endAt(row);
        }
        write(out, bytes, ends);
    }

    private static void write(BlockWriter out, byte[] bytes, int[] ends) {
        out.count(ends.length);
        int[] shared = new int[ends.length];
        for (int row = 1; row < ends.length; row++) {
            int before = row == 1 ? 0 : ends[row - 2];
            int start = ends[row - 1];
            int mismatch = Arrays.mismatch(bytes, before, start, bytes, start, ends[row]);
            shared[row] = mismatch < 0 ? ends[row] - start : mismatch;
        }
        for (int same : shared) {
            out.count(same);
        }
        for (int row = 0; row < ends.length; row++) {
            out.count(ends[row] - start(ends, row) - shared[row]);
        }
        for (int row = 0; row < ends.length; row++) {
            out.raw(bytes, start(ends, row) + shared[row], ends[row]);
        }
    }

    private static int start(int[] ends, int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    static TextColumn read(BlockReader in) {
        int rows = in.size();
        int[] shared = new int[rows];
        int[] rest = new int[rows];
        int[] ends = new int[rows];
        for (int row = 0; row < rows; row++) {
            shared[row] = in.size();
        }
        int used = 0;
        for (int row = 0; row < rows; row++) {
            rest[row] = in.size();
            used = Math.addExact(used, shared[row] + rest[row]);
            ends[row] = used;
        }
        byte[] bytes = new byte[used];
        for (int row = 0; row < rows; row++) {
            int start = start(ends, row);
            if (shared[row] > 0) {
                System.arraycopy(bytes, start(ends, row - 1), bytes, start, shared[row]);
            }
            in.raw(bytes, start + shared[row], rest[row]);
        }
        return new TextColumn(bytes, ends);
    }
}
