package dev.rehearsal.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a rule may fire, on the customer's clock (semantics §4.6). Dates are inclusive, null means open; no days means
 * every day; times are minutes after midnight, [start, end), past midnight when the end is not after the start.
 */
public record TimeWindow(
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        Set<DayOfWeek> days,
        OptionalInt startTime,
        OptionalInt endTime) {
    static final int DAY = 1440;

    public TimeWindow {
        days = Set.copyOf(days);
    }

    /** Whether the window is open on a date at so many milliseconds after local midnight. */
    public boolean isOpen(LocalDate date, long millisOfDay) {
        if ((startDate != null && date.isBefore(startDate)) || (endDate != null && date.isAfter(endDate))) {
            return false;
        }
        if (!days.isEmpty() && !days.contains(date.getDayOfWeek())) {
            return false;
        }
        return isWithin(millisOfDay, startTime.orElse(0), endTime.orElse(DAY));
    }

    /** Whether a time of day lies in [start, end), wrapping past midnight when end ≤ start (§4.6, §6.3). */
    public static boolean isWithin(long millisOfDay, int startMinute, int endMinute) {
        long start = startMinute * 60_000L;
        long end = endMinute * 60_000L;
        return start < end ? start <= millisOfDay && millisOfDay < end : millisOfDay >= start || millisOfDay < end;
    }
}
