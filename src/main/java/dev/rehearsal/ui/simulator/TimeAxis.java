package dev.rehearsal.ui.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A span of time laid out from left to right over a number of pixels: which instant is where. */
record TimeAxis(TimeSpan span, double width) {
    private static final double ROOM_FOR_LABEL = 88;
    private static final long DAY = 86_400;
    private static final long[] STEPS = {
        1, 5, 15, 30, 60, 300, 900, 3_600, 10_800, 21_600, 43_200, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY,
        364 * DAY
    };
    private static final DateTimeFormatter DAY_LABEL = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR_LABEL = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND_LABEL = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final long MINUTE = 60;

    /** A labelled instant of the axis. */
    record Tick(long time, String label) {}

    double x(long time) {
        return (double) (time - span.from()) / span.length() * width;
    }

    /** The instant under a pixel; those left or right of the axis count as its ends. */
    long time(double x) {
        return span.at(share(x));
    }

    /** How far along the axis a pixel is, from 0 to 1. */
    double share(double x) {
        return width <= 0 ? 0 : Math.clamp(x / width, 0.0, 1.0);
    }

    /** Round local times, as many as there is room to label. */
    List<Tick> ticks(ZoneId zone) {
        long step = step();
        DateTimeFormatter label = step >= DAY ? DAY_LABEL : step >= MINUTE ? HOUR_LABEL : SECOND_LABEL;
        long local = local(span.from(), zone).toEpochSecond(ZoneOffset.UTC);
        List<Tick> ticks = new ArrayList<>();
        for (long second = Math.floorDiv(local, step) * step; ; second += step) {
            LocalDateTime wall = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            long time = wall.atZone(zone).toInstant().toEpochMilli();
            if (time >= span.to()) {
                return ticks;
            }
            if (time >= span.from()) {
                ticks.add(new Tick(time, label.format(wall)));
            }
        }
    }

    private long step() {
        double labels = Math.max(1, width / ROOM_FOR_LABEL);
        for (long step : STEPS) {
            if (span.length() / 1000.0 / step <= labels) {
                return step;
            }
        }
        long longest = STEPS[STEPS.length - 1];
        return longest * (long) Math.ceil(span.length() / 1000.0 / longest / labels);
    }

    private static LocalDateTime local(long time, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(time), zone);
    }
}
