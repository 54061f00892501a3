package dev.rehearsal.sample;

import dev.rehearsal.event.Instants;
import java.util.Arrays;

/** The sixty days of a log, in which evenings, Sundays and the winter sale are busier than nights. */
final class Calendar {
    static final int DAYS = 60;
    static final long START = Instants.parseFull("2025-12-31T06:00:00Z");
    static final long END = Instants.parseFull("2026-03-01T06:00:00Z");

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final int[] OF_HOUR = {
        5, 3, 2, 2, 3, 6, 14, 25, 35, 42, 46, 48, 55, 50, 46, 46, 50, 60, 78, 95, 100, 82, 45, 16
    };
    private static final int[] OF_WEEKDAY = {90, 85, 85, 90, 95, 110, 135};
    private static final int SALE_FROM_DAY = 20;
    private static final int SALE_DAYS = 5;

    private final double[] busyBefore = new double[DAYS * 24 + 1];

    Calendar() {
        for (int hour = 0; hour < DAYS * 24; hour++) {
            busyBefore[hour + 1] = busyBefore[hour] + busy(hour);
        }
    }

    private static int busy(int hour) {
        long time = START + hour * HOUR;
        int day = hour / 24;
        int sale = day >= SALE_FROM_DAY && day < SALE_FROM_DAY + SALE_DAYS ? 160 : 100;
        int ofHour = OF_HOUR[(int) (Math.floorMod(time, DAY) / HOUR)];
        int ofWeekday = OF_WEEKDAY[(int) Math.floorMod(Math.floorDiv(time, DAY) + 3, 7L)];
        return ofHour * ofWeekday * sale;
    }

    /** The instant at which this share, from 0 to 1, of all that happens has happened. */
    long at(double share) {
        double wanted = share * busyBefore[DAYS * 24];
        int found = Arrays.binarySearch(busyBefore, wanted);
        int hour = Math.min(DAYS * 24 - 1, found >= 0 ? found : -found - 2);
        double within = (wanted - busyBefore[hour]) / (busyBefore[hour + 1] - busyBefore[hour]);
        return START + hour * HOUR + Math.min(HOUR - 1, (long) (within * HOUR));
    }

    /** How many whole days after the beginning. */
    static int day(long time) {
        return (int) ((time - START) / DAY);
    }

    /** The week of the year 2026, whose first one begins before the log does. */
    static int week(long time) {
        long firstMonday = Instants.parseFull("2025-12-29T00:00:00Z");
        return (int) ((time - firstMonday) / (7 * DAY)) + 1;
    }
}
