package dev.rehearsal.replay;

import java.util.Arrays;

/** The part of a growing array that is in use: the array itself where that is all of it, which nobody changes then. */
final class Trimmed {
    private Trimmed() {}

    static long[] of(long[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static int[] of(int[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static byte[] of(byte[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }

    static double[] of(double[] values, int from, int end) {
        return from == 0 && end == values.length ? values : Arrays.copyOfRange(values, from, end);
    }
}
