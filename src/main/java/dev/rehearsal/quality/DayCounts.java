package dev.rehearsal.quality;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/** How many events each day of a zone has, from the first to the last of the times that can be right. Immutable. */
final class DayCounts {
    /** How many days of the same weekday before and after a day say what is usual. */
    private static final int NEIGHBOURS = 4;

    /** Fewer of them say nothing. */
    private static final int FEWEST_NEIGHBOURS = 3;

    private static final int WEEK = 7;
    private static final long DAY = 86_400_000L;

    private final LocalDate first;
    private final int[] counts;

    private DayCounts(LocalDate first, int[] counts) {
        this.first = first;
        this.counts = counts;
    }

    /** Counts events between the year 2000 and the instant. */
    static DayCounts of(EventLog log, long latest, ZoneId zone, Progress progress) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (long time : log.times()) {
            if (time >= TimeChecks.ANCIENT && time <= latest) {
                from = Math.min(from, time);
                to = Math.max(to, time);
            }
        }
        return from > to ? new DayCounts(LocalDate.EPOCH, new int[0]) : between(log, from, to, zone, progress);
    }

    private static DayCounts between(EventLog log, long from, long to, ZoneId zone, Progress progress) {
        LocalDate first = dayOf(from, zone);
        long[] starts = first.datesUntil(dayOf(to, zone).plusDays(2))
                .mapToLong(day -> day.atStartOfDay(zone).toInstant().toEpochMilli())
                .toArray();
        int[] counts = new int[starts.length - 1];
        long[] times = log.times();
        for (int position = 0; position < times.length; position++) {
            Passes.poll(position, progress);
            if (times[position] >= from && times[position] <= to) {
                counts[dayAt(starts, times[position])]++;
            }
        }
        return new DayCounts(first, counts);
    }

    private static LocalDate dayOf(long time, ZoneId zone) {
        return Instant.ofEpochMilli(time).atZone(zone).toLocalDate();
    }

    /** Days are 24 hours but for two or so a year, so that the first guess is at most a day off. */
    private static int dayAt(long[] starts, long time) {
        int day = (int) Math.min((time - starts[0]) / DAY, starts.length - 2L);
        while (starts[day] > time) {
            day--;
        }
        while (starts[day + 1] <= time) {
            day++;
        }
        return day;
    }

    int days() {
        return counts.length;
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    int events(int day) {
        return counts[day];
    }

    /**
     * The median of the nearest days of the same weekday that have events, four before and four after at most, the first and
     * the last day of all left out since they may not be whole; -1 where there are fewer than three.
     */
    int usual(int day) {
        int[] near = new int[2 * NEIGHBOURS];
        int count = 0;
        for (int week = 1; week <= NEIGHBOURS; week++) {
            for (int other : new int[] {day - week * WEEK, day + week * WEEK}) {
                if (other > 0 && other < counts.length - 1 && counts[other] > 0) {
                    near[count++] = counts[other];
                }
            }
        }
        Arrays.sort(near, 0, count);
        return count < FEWEST_NEIGHBOURS ? -1 : near[(count - 1) / 2];
    }

    /** Whether the weekday of the day is usually without events: at least three quarters of its days, and three of them. */
    boolean isUsuallyEmpty(int day) {
        int all = 0;
        int empty = 0;
        for (int other = day % WEEK; other < counts.length; other += WEEK) {
            all++;
            empty += counts[other] == 0 ? 1 : 0;
        }
        return empty >= FEWEST_NEIGHBOURS && empty * 4 >= all * 3;
    }
}
