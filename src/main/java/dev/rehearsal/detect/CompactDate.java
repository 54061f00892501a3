package dev.rehearsal.detect;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/** Dates of digits alone: {@code yyyyMMdd}, perhaps with {@code HHmm} or {@code HHmmss} behind. */
final class CompactDate {
    private CompactDate() {}

    /** Whether the digits are a date between 1900 and 2100. */
    static boolean is(String digits) {
        if (digits.length() != 8 && digits.length() != 12 && digits.length() != 14) {
            return false;
        }
        int year = number(digits, 0, 4);
        if (year < 1900 || year > 2100) {
            return false;
        }
        try {
            LocalDateTime.of(
                    year,
                    number(digits, 4, 6),
                    number(digits, 6, 8),
                    digits.length() > 8 ? number(digits, 8, 10) : 0,
                    digits.length() > 8 ? number(digits, 10, 12) : 0,
                    digits.length() > 12 ? number(digits, 12, 14) : 0);
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** The pattern of so many digits. */
    static String pattern(int digits) {
        return "yyyyMMddHHmmss".substring(0, digits);
    }
}
