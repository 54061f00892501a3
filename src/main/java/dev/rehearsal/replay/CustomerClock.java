package dev.rehearsal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A customer's wall clock (semantics §1.6). Times of day are minutes after local midnight. Immutable. */
record CustomerClock(ZoneId zone) {
    static final CustomerClock UTC = new CustomerClock(ZoneOffset.UTC);

    /** Names known to the time zone database; offsets such as {@code +01:00} are none of them. */
    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();

    /** The clock of a zone's IANA name, null where the name is none. */
    static @Nullable CustomerClock of(@Nullable String name) {
        return name == null || !NAMES.contains(name) ? null : new CustomerClock(ZoneId.of(name));
    }

    LocalDateTime local(long instant) {
        Instant at = Instant.ofEpochMilli(instant);
        ZoneOffset offset = zone.getRules().getOffset(at);
        return LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), offset);
    }

    LocalDate date(long instant) {
        return local(instant).toLocalDate();
    }

    long millisOfDay(long instant) {
        return local(instant).toLocalTime().toNanoOfDay() / 1_000_000;
    }

    /** The instant of a local time: later by its length in a gap, the earlier of the two in an overlap. */
    long resolve(LocalDate date, int minuteOfDay) {
        return date.plusDays(minuteOfDay / 1440)
                .atTime(LocalTime.ofSecondOfDay(minuteOfDay % 1440 * 60L))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }
}
