package dev.rehearsal.ui.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as somebody types it, {@code 2026-03-31}, {@code 2026-03-31 14:05} or with seconds, on the workspace's clock. It
 * means the end of what was written, so that what happened within the minute, or on the day, has happened.
 */
record TypedTime(ZoneId zone) {
    private static final int DAY = "2026-03-31".length();
    private static final int MINUTE = "2026-03-31 14:05".length();
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[ HH:mm[:ss]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 23)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 59)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 59)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** An instant as it can be typed: to the second. */
    static String written(long epochMillis, ZoneId zone) {
        return WRITTEN.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
    }

    /** What is wrong with it, and how to write it; empty where nothing is. */
    Optional<String> problem(String text) {
        try {
            instant(text);
            return Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.of("“%s” is not a time. Write it like %s 14:05, or only the day."
                    .formatted(text.strip(), LocalDate.of(2026, 3, 31)));
        }
    }

    /** All of what was written: the second, the minute or the day; throws where there is a problem. */
    TimeSpan span(String text) {
        long end = instant(text) + 1;
        int letters = text.strip().length();
        LocalDateTime last = LocalDateTime.ofInstant(Instant.ofEpochMilli(end - 1), zone);
        LocalDateTime first = letters <= DAY
                ? last.toLocalDate().atStartOfDay()
                : last.truncatedTo(letters <= MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        return new TimeSpan(first.atZone(zone).toInstant().toEpochMilli(), end);
    }

    /** In milliseconds; throws a {@link DateTimeParseException} where there is a problem. */
    long instant(String text) {
        return LocalDateTime.parse(text.strip().replace('T', ' '), FORM)
                        .plusSeconds(1)
                        .atZone(zone)
                        .toInstant()
                        .toEpochMilli()
                - 1;
    }
}
