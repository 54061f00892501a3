package dev.rehearsal.rule;

import java.time.DayOfWeek;

/** Recurring local times (semantics §4.2). {@code at} is minutes after midnight. */
public sealed interface Schedule {
    int at();

    record Daily(int at) implements Schedule {}

    record Weekly(int at, DayOfWeek day) implements Schedule {}

    /** On that day of the month; months without it are skipped. */
    record Monthly(int at, int day) implements Schedule {}
}
