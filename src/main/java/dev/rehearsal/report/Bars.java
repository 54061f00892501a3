package dev.rehearsal.report;

import dev.rehearsal.event.Wording;
import java.util.List;

/** Stacked bars as boxes, one a line with its name before it and its number behind it. */
final class Bars {
    private static final double WHOLE = 100;

    private Bars() {}

    /** Draws a line for each name; places of the series are lines. */
    static void draw(Html html, String description, List<String> names, List<Series> series) {
        List<Series> used = series.stream().filter(part -> part.total() > 0).toList();
        if (used.isEmpty()) {
            html.with("None.", "p", "class", "none");
            return;
        }
        Legend.draw(html, used);
        long longest = 1;
        for (int line = 0; line < names.size(); line++) {
            longest = Math.max(longest, Series.stacked(used, line));
        }
        html.open("table", "class", "bars", "summary", description).open("tbody");
        for (int line = 0; line < names.size(); line++) {
            line(html, line, names.get(line), used, longest);
        }
        html.close().close();
    }

    private static void line(Html html, int line, String name, List<Series> series, long longest) {
        html.open("tr").with(name, "th").open("td").open("div", "class", "track");
        double left = 0;
        for (Series part : series) {
            long value = part.values().get(line);
            double width = value * WHOLE / longest;
            if (value > 0) {
                html.with(
                        "",
                        "div",
                        "class",
                        "box " + part.colour(),
                        "style",
                        "left:%s%%;width:%s%%".formatted(Columns.number(left), Columns.number(width)),
                        "title",
                        name + " · " + part.name() + ": " + Wording.count(value));
            }
            left += width;
        }
        html.close().close();
        html.with(Wording.count(Series.stacked(series, line)), "td", "class", "number")
                .close();
    }
}
