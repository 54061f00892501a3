package dev.rehearsal.store;

/** Numbers: as whole numbers of a power of ten where that is exact for all of them, as prices are, else as they are. */
final class NumberCodec {
    private static final int RAW = 255;
    private static final double[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};
    private static final double EXACT = 1L << 52;

    private NumberCodec() {}

    static void write(BlockWriter out, double[] numbers) {
        int digits = digits(numbers);
        out.octet(digits);
        for (double number : numbers) {
            if (digits == RAW) {
                out.fixed(Double.doubleToRawLongBits(number));
            } else {
                out.signed(Math.round(number * POWERS[digits]));
            }
        }
    }

    static double[] read(BlockReader in, int count) {
        int digits = in.octet();
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = digits == RAW ? Double.longBitsToDouble(in.fixed()) : in.signed() / POWERS[digits];
        }
        return numbers;
    }

    private static int digits(double[] numbers) {
        int digits = 0;
        for (double number : numbers) {
            while (!isExact(number, digits)) {
                if (++digits == POWERS.length) {
                    return RAW;
                }
            }
        }
        for (double number : numbers) {
            if (!isExact(number, digits)) {
                return RAW;
            }
        }
        return digits;
    }

    private static boolean isExact(double number, int digits) {
        double scaled = number * POWERS[digits];
        return Math.abs(scaled) < EXACT
                && Double.doubleToRawLongBits(Math.round(scaled) / POWERS[digits])
                        == Double.doubleToRawLongBits(number);
    }
}
