package dev.rehearsal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stacked columns over time as SVG, with a legend that names every series. */
final class Columns {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 220;
    private static final int LEFT = 56;
    private static final int BOTTOM = 24;
    private static final int TOP = 10;

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
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                description,
                "preserveAspectRatio",
                "xMidYMid meet");
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
            html.empty("line", "class", "grid", "x1", "" + LEFT, "x2", "" + WIDTH, "y1", y(value), "y2", y(value));
            html.with(
                    HtmlReport.count(value),
                    "text",
                    "class",
                    "tick end",
                    "x",
                    "" + (LEFT - 8),
                    "y",
                    y(value),
                    "dy",
                    "4");
        }
    }

    private void column(int column) {
        double width = (double) (WIDTH - LEFT) / days.columns();
        double gap = width > 4 ? 1.5 : 0;
        long below = 0;
        for (Series part : series) {
            long value = part.values().get(column);
            if (value > 0) {
                html.open(
                        "rect",
                        "class",
                        part.colour(),
                        "x",
                        number(LEFT + column * width + gap / 2),
                        "y",
                        y(below + value),
                        "width",
                        number(width - gap),
                        "height",
                        number(height(value)));
                html.with(days.label(column) + " · " + part.name() + ": " + HtmlReport.count(value), "title");
                html.close();
                below += value;
            }
        }
    }

    private void dates() {
        int step = Math.max(1, Math.ceilDiv(days.columns(), 8));
        double width = (double) (WIDTH - LEFT) / days.columns();
        for (int column = 0; column < days.columns(); column += step) {
            html.with(
                    days.label(column),
                    "text",
                    "class",
                    "tick",
                    "x",
                    number(LEFT + column * width),
                    "y",
                    "" + (HEIGHT - 6));
        }
    }

    private double height(long value) {
        return (double) value / top * (HEIGHT - BOTTOM - TOP);
    }

    private String y(long value) {
        return number(HEIGHT - BOTTOM - height(value));
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
