package dev.rehearsal.replay;

import java.util.Arrays;

/** Growing arrays: how they grow, and the part in use, which is the array itself where that is all of it. */
final class Growing {
    private static final int ROWS_AT_FIRST = 64;

    private Growing() {}

    /** How long an array becomes that needs more room: just enough where nothing is in it yet and much is needed. */
    static int larger(int needed, int length) {
        return Math.max(needed, length == 0 ? ROWS_AT_FIRST : length * 2);
    }

    static long[] used(long[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static int[] used(int[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static short[] used(short[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static byte[] used(byte[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static double[] used(double[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }
}
