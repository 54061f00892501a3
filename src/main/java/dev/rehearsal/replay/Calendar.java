package dev.rehearsal.replay;

import dev.rehearsal.rule.Schedule;
import java.time.LocalDate;

/** When schedules come due on a customer's clock (semantics §4.2). */
final class Calendar {
    private Calendar() {}

    /** The first due instant after the given one; {@link Long#MAX_VALUE} when it would be after the horizon. */
    static long next(Schedule schedule, CustomerClock clock, long after, long horizon) {
        LocalDate date = clock.date(after).minusDays(2);
        LocalDate last = clock.date(horizon).plusDays(1);
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            if (falls(schedule, date)) {
                long due = clock.resolve(date, schedule.at());
                if (due > after) {
                    return due <= horizon ? due : Long.MAX_VALUE;
                }
            }
        }
        return Long.MAX_VALUE;
    }

    private static boolean falls(Schedule schedule, LocalDate date) {
        return switch (schedule) {
            case Schedule.Daily daily -> true;
            case Schedule.Weekly weekly -> date.getDayOfWeek() == weekly.day();
            case Schedule.Monthly monthly -> date.getDayOfMonth() == monthly.day();
        };
    }
}
