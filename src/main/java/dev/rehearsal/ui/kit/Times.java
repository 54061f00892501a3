package dev.rehearsal.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Instants as a marketer reads them, in the workspace's zone. A view names the zone once, with {@link #zoneName}, and
 * not in every cell.
 */
public final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** {@code Europe/Berlin}, or {@code UTC} for all its names. */
    public String zoneName() {
        return zone.normalized().getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** {@code 3 Mar 2026} */
    public String day(long epochMillis) {
        return DAY.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
    }

    /** {@code 3 Mar 2026} */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Tuesday} */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code 3 Mar 2026 10:02} */
    public String minute(long epochMillis) {
        return MINUTE.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
    }

    /** {@code 3 Mar 2026 10:02:47}, as tables show it. */
    public String second(long epochMillis) {
        return SECOND.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
    }

    /** {@code 3 March 2026, 09:14:05}, as sentences say it. */
    public String full(long epochMillis) {
        return FULL.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
    }

    /** {@code 3 Mar 2026 – 1 May 2026}; one day where both fall on the same. */
    public String span(long fromMillis, long toMillis) {
        String from = day(fromMillis);
        String to = day(toMillis);
        return from.equals(to) ? from : from + " – " + to;
    }
}
