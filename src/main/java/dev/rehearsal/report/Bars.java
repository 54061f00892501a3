package dev.rehearsal.report;

import java.util.List;

/** Stacked bars as SVG, one a line with its name before it and its number behind it. */
final class Bars {
    private static final int WIDTH = 960;
    private static final int NAMES = 240;
    private static final int NUMBERS = 76;
    private static final int LINE = 28;
    private static final int THICKNESS = 16;
    private static final int LONGEST_NAME = 34;

    private Bars() {}

    /** Draws a line for each name; places of the series are lines. */
    static void draw(Html html, String description, List<String> names, List<Series> series) {
        List<Series> used = series.stream().filter(part -> part.total() > 0).toList();
        if (used.isEmpty()) {
            html.with("None.", "p", "class", "none");
            return;
        }
        Legend.draw(html, used);
        String box = "0 0 " + WIDTH + " " + names.size() * LINE;
        html.open("svg", "viewBox", box, "role", "img", "aria-label", description);
        long longest = 1;
        for (int line = 0; line < names.size(); line++) {
            longest = Math.max(longest, Series.stacked(used, line));
        }
        for (int line = 0; line < names.size(); line++) {
            line(html, line, names.get(line), used, longest);
        }
        html.close();
    }

    private static void line(Html html, int line, String name, List<Series> series, long longest) {
        String middle = "" + (line * LINE + LINE / 2);
        html.open("text", "class", "name end", "x", "" + (NAMES - 12), "y", middle, "dy", "4");
        html.text(shortened(name)).with(name, "title").close();
        double x = NAMES;
        for (Series part : series) {
            long value = part.values().get(line);
            double width = (double) value / longest * (WIDTH - NAMES - NUMBERS);
            if (value > 0) {
                bar(html, line, x, width, part, name + " · " + part.name() + ": " + HtmlReport.count(value));
            }
            x += width;
        }
        String total = HtmlReport.count(Series.stacked(series, line));
        html.with(total, "text", "class", "tick", "x", Columns.number(x + 8), "y", middle, "dy", "4");
    }

    private static void bar(Html html, int line, double x, double width, Series part, String title) {
        html.open(
                "rect",
                "class",
                part.colour(),
                "x",
                Columns.number(x),
                "y",
                "" + (line * LINE + (LINE - THICKNESS) / 2),
                "width",
                Columns.number(Math.max(1, width)),
                "height",
                "" + THICKNESS);
        html.with(title, "title").close();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
