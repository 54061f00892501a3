package dev.rehearsal.event;

/**
 * Instants as milliseconds since the epoch: their canonical text and the two ways of reading one. Hand-written since
 * every row of a log passes here; {@code Instant.parse} is some twenty times slower.
 */
public final class Instants {
    /** What a reader returns for a text that is no instant. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long DAY = 86_400_000L;
    private static final int[] DAYS_IN_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Instants() {}

    /** The canonical form, {@code 2026-03-01T09:00:00.000Z}. */
    public static String format(long epochMillis) {
        StringBuilder out = new StringBuilder(24);
        appendTo(out, epochMillis);
        return out.toString();
    }

    /** Appends the canonical form; years past 9999 are written with as many digits as they have. */
    public static void appendTo(StringBuilder out, long epochMillis) {
        long days = Math.floorDiv(epochMillis, DAY);
        int ofDay = (int) (epochMillis - days * DAY);
        long shifted = days + 719_468;
        long era = Math.floorDiv(shifted, 146_097);
        int dayOfEra = (int) (shifted - era * 146_097);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (5 * dayOfYear + 2) / 153;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        padded(out, year, 4);
        padded(out.append('-'), month, 2);
        padded(out.append('-'), dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2);
        padded(out.append('T'), ofDay / 3_600_000, 2);
        padded(out.append(':'), ofDay / 60_000 % 60, 2);
        padded(out.append(':'), ofDay / 1000 % 60, 2);
        padded(out.append('.'), ofDay % 1000, 3);
        out.append('Z');
    }

    private static void padded(StringBuilder out, long number, int width) {
        for (long bound = width == 4 ? 1000 : width == 3 ? 100 : 10; bound > 1 && number < bound; bound /= 10) {
            out.append('0');
        }
        out.append(number);
    }

    /**
     * Reads {@code yyyy-MM-ddTHH:mm:ss[.fraction]} with {@code Z} or {@code ±HH:MM}, the form in which a string value
     * is an instant (semantics §2.4); digits past the millisecond are cut.
     */
    public static long parseFull(String text) {
        if (text.length() < 20 || text.charAt(10) != 'T') {
            return NONE;
        }
        return new Reader(text).full();
    }

    /**
     * Reads a timestamp of the native layout: ISO-8601 with or without offset, {@code T} or a blank between date and
     * time, seconds optional, {@code  UTC} at the end, or epoch seconds (up to 10 digits) or milliseconds (11 to 14).
     */
    public static long parseTimestamp(String text) {
        return parseTimestamp(text, 0);
    }

    /** As {@link #parseTimestamp(String)}; a local time without offset is taken to be this many minutes ahead of UTC. */
    public static long parseTimestamp(String text, int offsetMinutes) {
        if (text.length() >= 16 && text.charAt(4) == '-') {
            return new Reader(text).loose(offsetMinutes);
        }
        return parseEpoch(text);
    }

    /**
     * Reads {@code yyyy-MM-ddTHH:mm:ss[.SSS]Z}, with {@code T} or a blank, and epoch numbers as
     * {@link #parseTimestamp(String)} reads them; {@link #NONE} for every other form, which that may know all the same.
     */
    public static long parsePlain(byte[] text, int from, int end) {
        int length = end - from;
        if (length == 24 || length == 20) {
            return parseUtc(text, from, length);
        }
        return length > 14 ? NONE : parseEpoch(text, from, end);
    }

    private static long parseUtc(byte[] text, int from, int length) {
        int millis = 0;
        boolean bad = text[from + length - 1] != 'Z';
        if (length == 24) {
            int last = text[from + 22] - '0';
            millis = twoDigits(text, from + 20) * 10 + last;
            bad |= text[from + 19] != '.' || last < 0 || last > 9;
        }
        int year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
        int month = twoDigits(text, from + 5);
        int day = twoDigits(text, from + 8);
        int hour = twoDigits(text, from + 11);
        int minute = twoDigits(text, from + 14);
        int second = twoDigits(text, from + 17);
        bad |= text[from + 4] != '-' || text[from + 7] != '-' || text[from + 13] != ':' || text[from + 16] != ':';
        bad |= text[from + 10] != 'T' && text[from + 10] != ' ';
        bad |= year < 1 || year > 9999 || month < 1 || month > 12 || hour > 23 || minute > 59;
        bad |= second > 59 || millis > 999 || day < 1;
        if (bad || day > Reader.daysIn(year, month)) {
            return NONE;
        }
        int seconds = hour * 3_600 + minute * 60 + second;
        return Reader.epochDay(year, month, day) * DAY + seconds * 1_000L + millis;
    }

    /** A number that no field of a time can have where there are no two digits. */
    private static int twoDigits(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? 100_000 : tens * 10 + ones;
    }

    private static long parseEpoch(byte[] text, int from, int end) {
        long number = from == end ? NONE : 0;
        for (int at = from; at < end; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return end - from <= 10 && number != NONE ? number * 1000 : number;
    }

    /** Whether the text is a date and time that names no offset, so that its zone has to come from elsewhere. */
    public static boolean isLocal(String text) {
        if (text.length() < 16 || text.charAt(4) != '-' || text.endsWith("Z") || text.endsWith(" UTC")) {
            return false;
        }
        return text.indexOf('+', 10) < 0 && text.indexOf('-', 10) < 0;
    }

    private static long parseEpoch(String text) {
        int length = text.length();
        if (length == 0 || length > 14) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return length <= 10 ? number * 1000 : number;
    }

    /** One pass over one text; {@code at} moves forward and {@code bad} remembers the first thing that did not fit. */
    private static final class Reader {
        private final String text;
        private int at;
        private boolean bad;

        Reader(String text) {
            this.text = text;
        }

        long full() {
            long minutes = dateAndMinute();
            expect(':');
            long millis = minutes * 60_000 + number(2, 59) * 1000L + fraction();
            long offset = offset(true);
            return bad || at != text.length() ? NONE : millis - offset * 60_000;
        }

        long loose(int offsetMinutes) {
            long millis = dateAndMinute() * 60_000;
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                millis += number(2, 59) * 1000L + fraction();
            }
            long offset = at == text.length() ? offsetMinutes : offset(false);
            return bad || at != text.length() ? NONE : millis - offset * 60_000;
        }

        private long dateAndMinute() {
            int year = number(4, 9999);
            expect('-');
            int month = number(2, 12);
            expect('-');
            int day = number(2, 31);
            if (at < text.length() && text.charAt(at) == ' ') {
                at++;
            } else {
                expect('T');
            }
            int hour = number(2, 23);
            expect(':');
            int minute = number(2, 59);
            bad |= year < 1 || month < 1 || day < 1 || (!bad && day > daysIn(year, month));
            return bad ? 0 : epochDay(year, month, day) * 1440 + hour * 60L + minute;
        }

        private int number(int digits, int most) {
            int number = 0;
            for (int i = 0; i < digits; i++, at++) {
                int digit = at < text.length() ? text.charAt(at) - '0' : -1;
                bad |= digit < 0 || digit > 9;
                number = number * 10 + digit;
            }
            bad |= number > most;
            return number;
        }

        private void expect(char wanted) {
            bad |= at >= text.length() || text.charAt(at) != wanted;
            at++;
        }

        private int fraction() {
            if (at >= text.length() || text.charAt(at) != '.') {
                return 0;
            }
            int start = ++at;
            int millis = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                millis = at - start < 3 ? millis * 10 + text.charAt(at) - '0' : millis;
                at++;
            }
            int digits = at - start;
            bad |= digits == 0;
            return digits == 1 ? millis * 100 : digits == 2 ? millis * 10 : millis;
        }

        /** Minutes ahead of UTC; the strict form knows neither {@code  UTC} nor {@code +0100}. */
        private int offset(boolean strict) {
            if (at < text.length() && text.charAt(at) == 'Z') {
                at++;
                return 0;
            }
            if (!strict && text.startsWith(" UTC", at)) {
                at += 4;
                return 0;
            }
            char sign = at < text.length() ? text.charAt(at) : ' ';
            bad |= sign != '+' && sign != '-';
            at++;
            int hours = number(2, 23);
            if (strict || (at < text.length() && text.charAt(at) == ':')) {
                expect(':');
            }
            int minutes = hours * 60 + number(2, 59);
            return sign == '-' ? -minutes : minutes;
        }

        private static int daysIn(int year, int month) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return month == 2 && leap ? 29 : DAYS_IN_MONTH[month - 1];
        }

        private static long epochDay(int year, int month, int day) {
            long shifted = month <= 2 ? year - 1 : year;
            long era = Math.floorDiv(shifted, 400);
            int yearOfEra = (int) (shifted - era * 400);
            int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
            int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
            return era * 146_097 + dayOfEra - 719_468;
        }
    }
}
