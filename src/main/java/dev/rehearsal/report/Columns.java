package dev.rehearsal.report;

import dev.rehearsal.event.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stacked columns over time as boxes, with a legend that names every series. Lengths are pixels down and per cent across. */
final class Columns {
    private static final int HEIGHT = 160;
    private static final int TOP = 8;
    private static final double LEFT = 7;
    private static final double WIDTH = 93;
    private static final int MOST_DATES = 8;
    private static final double DATE = 9;

    private final Html html;
    private final Days days;
    private final List<Series> series;
    private final long top;

    private Columns(Html html, Days days, List<Series> series) {
        this.html = html;
        this.days = days;
        this.series = series;
        long highest = 1;
        for (int column = 0; column < days.columns(); column++) {
            highest = Math.max(highest, Series.stacked(series, column));
        }
        this.top = roundedUp(highest);
    }

    static void draw(Html html, String description, Days days, List<Series> series) {
        Columns chart = new Columns(html, days, series);
        Legend.draw(html, series);
        html.open("div", "class", "chart", "title", description);
        chart.grid();
        for (int column = 0; column < days.columns(); column++) {
            chart.column(column);
        }
        chart.dates();
        html.close();
    }

    /** The next number that is 1, 2 or 5 with zeros behind it. */
    private static long roundedUp(long number) {
        for (long power = 1; ; power *= 10) {
            for (long digit : List.of(1L, 2L, 5L)) {
                if (digit * power >= number) {
                    return digit * power;
                }
            }
        }
    }

    private void grid() {
        List<Long> lines = new ArrayList<>(List.of(0L, top));
        if (top % 2 == 0) {
            lines.add(top / 2);
        }
        for (long value : lines) {
            html.with("", "div", "class", "grid", "style", "top:" + y(value) + "px");
            html.with(Wording.count(value), "div", "class", "tick", "style", "top:" + y(value) + "px");
        }
    }

    private void column(int column) {
        double width = WIDTH / days.columns();
        double bar = days.columns() > 1 ? width * 0.86 : Math.min(width, 10);
        long below = 0;
        for (Series part : series) {
            long value = part.values().get(column);
            if (value > 0) {
                String place = "left:%s%%;width:%s%%;top:%spx;height:%spx"
                        .formatted(
                                number(LEFT + column * width),
                                number(bar),
                                y(below + value),
                                number(Math.max(0.5, height(value))));
                html.with(
                        "",
                        "div",
                        "class",
                        "box " + part.colour(),
                        "style",
                        place,
                        "title",
                        days.label(column) + " · " + part.name() + ": " + Wording.count(value));
                below += value;
            }
        }
    }

    private void dates() {
        int step = Math.max(1, Math.ceilDiv(days.columns(), MOST_DATES));
        double width = WIDTH / days.columns();
        for (int column = 0; column == 0 || column * width + DATE <= WIDTH; column += step) {
            html.with(
                    days.label(column),
                    "div",
                    "class",
                    "date",
                    "style",
                    "left:%s%%;top:%spx".formatted(number(LEFT + column * width), HEIGHT + TOP + 6));
        }
    }

    private double height(long value) {
        return (double) value / top * HEIGHT;
    }

    private String y(long value) {
        return number(TOP + HEIGHT - height(value));
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
