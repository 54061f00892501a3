package dev.rehearsal.sample;

import java.util.List;

/**
 * Chance that is the same on every machine and with every Java: SplitMix64, written out so that no library decides how
 * bits become numbers. Not thread-safe.
 */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** Dice of their own for one of many things under the same seed. */
    static Dice of(long seed, long thing) {
        return new Dice(mixed(seed * 0x9E3779B97F4A7C15L + thing));
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    /** A number from 0 up to, but not including, the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A number between the two, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** A number from 0 up to, but not including, 1. */
    double fraction() {
        return (next() >>> 11) * 0x1p-53;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** As {@link #pick}, but what stands first comes more often. */
    <T> T pickEarly(List<T> from) {
        int first = below(from.size());
        int second = below(from.size());
        return from.get(Math.min(first, second));
    }
}
