package dev.rehearsal.quality;

import dev.rehearsal.log.Progress;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/** Loops over all rows, which stop soon after they are asked to. */
final class Passes {
    private static final int ROWS_BETWEEN_POLLS = 1 << 14;

    private Passes() {}

    /** Asks now and then whether to stop. */
    static void poll(int row, Progress progress) {
        if (row % ROWS_BETWEEN_POLLS == 0 && progress.cancelled()) {
            throw new CancellationException();
        }
    }

    static int count(int size, IntPredicate test, Progress progress) {
        int count = 0;
        for (int row = 0; row < size; row++) {
            poll(row, progress);
            count += test.test(row) ? 1 : 0;
        }
        return count;
    }

    /** The rows for which the test holds, ascending. */
    static int[] where(int size, IntPredicate test, Progress progress) {
        int[] found = new int[Math.min(size, ROWS_BETWEEN_POLLS)];
        int count = 0;
        for (int row = 0; row < size; row++) {
            poll(row, progress);
            if (test.test(row)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
