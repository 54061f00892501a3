package dev.rehearsal.event;

/**
 * Durations in words, in days, hours and minutes, so that no two lengths read the same: {@code 90} is "1 hour 30
 * minutes". All lengths are whole minutes.
 */
public final class Durations {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private Durations() {}

    /** "1 day", "36 hours" as "1 day 12 hours", "0 minutes". */
    public static String words(long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("a duration is not negative: " + minutes);
        }
        StringBuilder out = new StringBuilder();
        append(out, minutes / DAY, "day");
        append(out, minutes % DAY / HOUR, "hour");
        append(out, minutes % HOUR, "minute");
        return out.isEmpty() ? "0 minutes" : out.toString();
    }

    /** What follows "in the last": "hour", "2 hours". */
    public static String last(long minutes) {
        String words = words(minutes);
        return isOneUnit(minutes) ? words.substring("1 ".length()) : words;
    }

    /** What follows "once": "a day", "an hour", "every 2 hours". */
    public static String each(long minutes) {
        return isOneUnit(minutes) ? (minutes == HOUR ? "an " : "a ") + last(minutes) : "every " + words(minutes);
    }

    private static boolean isOneUnit(long minutes) {
        return minutes == 1 || minutes == HOUR || minutes == DAY;
    }

    private static void append(StringBuilder out, long amount, String unit) {
        if (amount > 0) {
            out.append(out.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
            out.append(amount == 1 ? "" : "s");
        }
    }
}
