package dev.rehearsal.campaign;

import java.nio.charset.StandardCharsets;

/**
 * The number from 0 to 9999 into which a text falls (semantics §7): MurmurHash3, x86 32-bit, seed 0, of its UTF-8 bytes,
 * taken as unsigned. Variants, holdout and journey splits all draw from it, so production draws the same.
 */
public final class Bucket {
    /** How many buckets there are. */
    public static final int COUNT = 10_000;

    private static final int C1 = 0xCC9E2D51;
    private static final int C2 = 0x1B873593;

    private Bucket() {}

    public static int of(String text) {
        return Integer.remainderUnsigned(murmur3(text.getBytes(StandardCharsets.UTF_8)), COUNT);
    }

    /**
     * The first of the options whose cumulative weight exceeds the text's share of the sum; -1 when there is none, which
     * is so where no option weighs anything.
     */
    public static int pick(String text, double... weights) {
        return pick(of(text), weights);
    }

    static int pick(int bucket, double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double share = bucket * sum / COUNT;
        double cumulative = 0;
        for (int i = 0; i < weights.length; i++) {
            cumulative += weights[i];
            if (cumulative > share) {
                return i;
            }
        }
        return -1;
    }

    static int murmur3(byte[] bytes) {
        int hash = 0;
        int blocks = bytes.length / 4 * 4;
        for (int i = 0; i < blocks; i += 4) {
            hash ^= mixed(littleEndian(bytes, i, 4));
            hash = Integer.rotateLeft(hash, 13) * 5 + 0xE6546B64;
        }
        if (blocks < bytes.length) {
            hash ^= mixed(littleEndian(bytes, blocks, bytes.length - blocks));
        }
        hash ^= bytes.length;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    private static int mixed(int block) {
        return Integer.rotateLeft(block * C1, 15) * C2;
    }

    private static int littleEndian(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[from + i] & 0xFF);
        }
        return value;
    }
}
