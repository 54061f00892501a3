package dev.rehearsal.replay;

import dev.rehearsal.rule.Schedule;
import java.time.LocalDate;
import java.util.function.Predicate;

/** When local times come on a customer's clock (semantics §1.6, §4.2). */
final class Calendar {
    private Calendar() {}

    /** The first due instant after the given one. */
    static long next(Schedule schedule, CustomerClock clock, long after) {
        return next(schedule.at(), date -> falls(schedule, date), clock, after);
    }

    /** The first instant after the given one at that minute of a local day that fits; some day has to fit for ever. */
    static long next(int minuteOfDay, Predicate<LocalDate> fits, CustomerClock clock, long after) {
        LocalDate date = clock.date(after).minusDays(2);
        while (true) {
            if (fits.test(date)) {
                long due = clock.resolve(date, minuteOfDay);
                if (due > after) {
                    return due;
                }
            }
            date = date.plusDays(1);
        }
    }

    private static boolean falls(Schedule schedule, LocalDate date) {
        return switch (schedule) {
            case Schedule.Daily daily -> true;
            case Schedule.Weekly weekly -> date.getDayOfWeek() == weekly.day();
            case Schedule.Monthly monthly -> date.getDayOfMonth() == monthly.day();
        };
    }
}
