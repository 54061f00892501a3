package dev.rehearsal.detect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text that is a date, perhaps with a time, is written.
 *
 * @param pattern for {@link dev.rehearsal.ingest.TimeReading}; where day and month cannot be told apart by their looks
 *     {@code 1} stands for the first of the two and {@code 2} for the second
 * @param first the first of these two numbers, 0 where the order is known
 * @param second the second of them
 * @param dateOnly whether no time of day is in it
 * @param zoned whether it says how far it is from UTC
 */
record TimeShape(String pattern, int first, int second, boolean dateOnly, boolean zoned) {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 45;

    private static final String USUAL_SIGNS = "0000-00-00 00:00:00";
    private static final TimeShape USUAL = new TimeShape("yyyy-MM-dd H:mm:ss", 0, 0, false, false);
    private static final TimeShape USUAL_UTC = new TimeShape("yyyy-MM-dd H:mm:ss 'UTC'", 0, 0, false, true);

    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String DAYS = "(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?";
    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?<day>" + DAYS + ")(?<afterday>,? ))?"
                    + "(?:(?<year>\\d{4})(?<ysep>[-/.])(?<ymonth>\\d{1,2})\\k<ysep>(?<yday>\\d{1,2})"
                    + "|(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<c>\\d{4}|\\d{2})"
                    + "|(?<dom>\\d{1,2})(?<s1>[ -])(?<mon>" + MONTHS + ")(?<s2>,? |-)(?<dyear>\\d{4})"
                    + "|(?<mmon>" + MONTHS + ") (?<mdom>\\d{1,2})(?<ms>,? )(?<myear>\\d{4}))"
                    + "(?:(?<tsep>,? |T)(?<hour>\\d{1,2}):\\d{2}(?<sec>:\\d{2}(?:(?<fs>[.,])(?<frac>\\d{1,9}))?)?"
                    + "(?<ap> ?[ap]m)?(?<zone> ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?",
            Pattern.CASE_INSENSITIVE);

    /** The shape of a text, null of one that is no date. */
    static @Nullable TimeShape of(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return null;
        }
        if (isUsual(text)) {
            return text.length() == USUAL_SIGNS.length() ? USUAL : USUAL_UTC;
        }
        Matcher found = SHAPE.matcher(text);
        return found.matches() ? of(found) : null;
    }

    /** The shape that most exports have is known at a glance. */
    private static boolean isUsual(String text) {
        int length = USUAL_SIGNS.length();
        if (text.length() != length && !(text.length() == length + 4 && text.endsWith(" UTC"))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char wanted = USUAL_SIGNS.charAt(i);
            char c = text.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable TimeShape of(Matcher found) {
        boolean open = found.group("a") != null;
        int first = open ? Integer.parseInt(found.group("a")) : 0;
        int second = open ? Integer.parseInt(found.group("b")) : 0;
        if (open && (first == 0 || second == 0 || Math.min(first, second) > 12 || Math.max(first, second) > 31)) {
            return null;
        }
        String pattern = weekday(found) + date(found) + time(found);
        return new TimeShape(pattern, first, second, found.group("hour") == null, found.group("zone") != null);
    }

    private static String weekday(Matcher found) {
        String day = found.group("day");
        return day == null ? "" : (day.length() > 3 ? "EEEE" : "EEE") + literal(found.group("afterday"));
    }

    private static String date(Matcher found) {
        if (found.group("year") != null) {
            String sep = found.group("ysep");
            boolean padded =
                    found.group("ymonth").length() == 2 && found.group("yday").length() == 2;
            return sep.equals("-") && padded ? "yyyy-MM-dd" : "yyyy" + sep + "M" + sep + "d";
        }
        if (found.group("a") != null) {
            String sep = found.group("sep");
            return "1" + sep + "2" + sep + (found.group("c").length() == 2 ? "yy" : "yyyy");
        }
        if (found.group("dom") != null) {
            return "d" + found.group("s1") + month(found.group("mon")) + literal(found.group("s2")) + "yyyy";
        }
        return month(found.group("mmon")) + " d" + literal(found.group("ms")) + "yyyy";
    }

    private static String month(String name) {
        return name.length() > 3 ? "MMMM" : "MMM";
    }

    private static String time(Matcher found) {
        if (found.group("hour") == null) {
            return "";
        }
        String halfDay = found.group("ap");
        StringBuilder time = new StringBuilder(literal(found.group("tsep")));
        time.append(halfDay == null ? "H:mm" : "h:mm");
        if (found.group("sec") != null) {
            time.append(":ss");
        }
        if (found.group("frac") != null) {
            time.append(found.group("fs")).append("S".repeat(found.group("frac").length()));
        }
        if (halfDay != null) {
            time.append(halfDay.startsWith(" ") ? " a" : "a");
        }
        return time.append(zone(found.group("zone"))).toString();
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        String before = zone.startsWith(" ") ? " " : "";
        String name = zone.strip();
        return before
                + switch (name.toUpperCase(Locale.ROOT)) {
                    case "Z" -> "XXX";
                    case "UTC", "GMT" -> "'" + name + "'";
                    default -> name.contains(":") ? "xxx" : "xx";
                };
    }

    private static String literal(String text) {
        return text.equals("T") ? "'T'" : text;
    }

    /** Whether only the first of the two numbers can be a day. */
    boolean onlyDayFirst() {
        return first > 12;
    }

    boolean onlyMonthFirst() {
        return second > 12;
    }

    boolean isOpen() {
        return first > 0;
    }
}
