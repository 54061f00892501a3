package dev.rehearsal.ui.kit;

import dev.rehearsal.event.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Numbers, shares and durations as people say them; the same on every machine, whatever its locale. */
public final class Figures {
    private static final long NANOS = 1_000_000_000L;

    private Figures() {}

    /** {@code 12,402} */
    public static String count(long number) {
        return Wording.count(number);
    }

    /** {@code 1 rule}, {@code 12,402 events}; the plural is the noun with an s unless it is given. */
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    public static String count(long number, String noun, String plural) {
        return Wording.count(number, noun, plural);
    }

    /** {@code +312}, {@code −40}, {@code 0}: a change, with a real minus sign. */
    public static String change(long number) {
        return number == 0 ? "0" : (number > 0 ? "+" : "−") + count(Math.abs(number));
    }

    /** {@code 1,299.5}: at most two digits after the point. */
    public static String number(double number) {
        return Wording.number(number);
    }

    /** {@code 31 %}, {@code 0.4 %}, {@code 0 %}: one digit after the point below ten per cent. */
    public static String share(long part, long whole) {
        return Wording.share(part, whole);
    }

    /** {@code 3 days}, {@code 2 hours 5 minutes}, {@code 1.5 seconds}: the two largest units that are not zero. */
    public static String duration(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(10)) < 0) {
            double seconds = Math.round(duration.toMillis() / 100.0) / 10.0;
            return number(seconds) + (seconds == 1 ? " second" : " seconds");
        }
        List<String> parts = new ArrayList<>();
        part(parts, duration.toDays(), "day");
        part(parts, duration.toHoursPart(), "hour");
        part(parts, duration.toMinutesPart(), "minute");
        part(parts, duration.toSecondsPart(), "second");
        return String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    /** {@code 4.2 MB}, in thousands as disks are sold. */
    public static String bytes(long bytes) {
        double size = bytes;
        String[] units = {"bytes", "kB", "MB", "GB", "TB"};
        int unit = 0;
        while (size >= 1000 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return number(Math.round(size * 10) / 10.0) + " " + units[unit];
    }

    /** How far work is, how fast and for how long still; the latter two once there is something to reckon from. */
    static String progress(long done, long total, long nanos) {
        StringBuilder words = new StringBuilder(count(done));
        if (total > 0) {
            words.append(" of ").append(count(total));
        }
        long perSecond = nanos <= 0 ? 0 : Math.round((double) done * NANOS / nanos);
        if (perSecond > 0 && nanos > NANOS / 2) {
            words.append(" · ").append(count(rounded(perSecond))).append(" a second");
            if (total > done) {
                words.append(" · ").append(timeLeft((total - done) / perSecond)).append(" left");
            }
        }
        return words.toString();
    }

    private static String timeLeft(long seconds) {
        if (seconds < 1) {
            return "less than a second";
        }
        return seconds < 10 ? count(seconds, "second") : duration(Duration.ofSeconds(seconds));
    }

    /** To two digits: nobody reads the others while they run. */
    private static long rounded(long number) {
        long unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return number / unit * unit;
    }

    private static void part(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(count(amount, unit));
        }
    }
}
