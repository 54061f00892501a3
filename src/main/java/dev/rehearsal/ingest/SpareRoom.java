package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of pieces that nobody reads any more, for the next pieces: megabytes at a time are dear to make, more so for a
 * collector that gives each a region of its own. Not thread-safe.
 */
final class SpareRoom {
    private static final int MOST = 6;
    private static final int ROUND = 1 << 18;

    private final List<byte[]> spare = new ArrayList<>();

    void give(byte[] bytes) {
        if (bytes.length >= ROUND && spare.size() < MOST) {
            spare.add(bytes);
        }
    }

    /** At least so many bytes, which hold anything. */
    byte[] take(int least) {
        for (int i = spare.size() - 1; i >= 0; i--) {
            if (spare.get(i).length >= least) {
                return spare.remove(i);
            }
        }
        spare.clear();
        return new byte[Math.addExact(least, ROUND) / ROUND * ROUND];
    }
}
