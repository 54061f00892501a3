package dev.rehearsal.event;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written as text (semantics §2.2), and which texts are JSON numbers (the typing of CSV cells). */
public final class Numbers {
    private static final double EXACT_LONG = 9_007_199_254_740_992.0;

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
