package dev.rehearsal.event;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written as text (semantics §2.2), and which texts are JSON numbers (the typing of CSV cells). */
public final class Numbers {
    private static final double EXACT_LONG = 9_007_199_254_740_992.0;

    private static final int MOST_PLAIN_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /** Integral values without a fraction, any other in the shortest form that reads back the same, no exponent. */
    public static String textForm(double number) {
        if (number == 0) {
            return "0";
        }
        if (Math.abs(number) < EXACT_LONG && number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        if (number == Math.rint(number)) {
            return new BigDecimal(number).toPlainString();
        }
        return shortest(number).toPlainString();
    }

    /** The decimal of fewest digits that reads back as the number; {@code Double.toString} never has fewer than two. */
    public static BigDecimal shortest(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            BigDecimal oneDigit = decimal.round(new MathContext(1));
            return oneDigit.doubleValue() == number ? oneDigit.stripTrailingZeros() : decimal;
        }
        return decimal;
    }

    /**
     * The JSON number that stands there, to the bit what {@link Double#parseDouble} makes of it, if it has at most fifteen
     * digits and no exponent; NaN for anything else, zero with a sign included. Both parts of the quotient are exact then,
     * so that it is rounded once.
     */
    public static double plainNumber(byte[] text, int from, int end) {
        int first = from < end && text[from] == '-' ? from + 1 : from;
        long digits = 0;
        int point = end;
        for (int at = first; at < end; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (text[at] == '.' && point == end) {
                point = at;
            } else {
                return Double.NaN;
            }
        }
        int decimals = Math.max(0, end - point - 1);
        boolean wellFormed = point > first && (text[first] != '0' || point == first + 1) && point != end - 1;
        if (!wellFormed || point - first + decimals > MOST_PLAIN_DIGITS || (first > from && digits == 0)) {
            return Double.NaN;
        }
        double number = decimals == 0 ? digits : digits / POWERS_OF_TEN[decimals];
        return first > from ? -number : number;
    }

    /** Whether the text is a JSON number: no leading zeros, no plus sign, digits on both sides of the point. */
    public static boolean isJsonNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int integerEnd = digits(text, at);
        if (integerEnd == at || (text.charAt(at) == '0' && integerEnd > at + 1)) {
            return false;
        }
        at = integerEnd;
        if (at < text.length() && text.charAt(at) == '.') {
            int fractionEnd = digits(text, at + 1);
            if (fractionEnd == at + 1) {
                return false;
            }
            at = fractionEnd;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int signed = at + 1;
            if (signed < text.length() && (text.charAt(signed) == '+' || text.charAt(signed) == '-')) {
                signed++;
            }
            int exponentEnd = digits(text, signed);
            if (exponentEnd == signed) {
                return false;
            }
            at = exponentEnd;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
