package dev.rehearsal.report;

import dev.rehearsal.event.Wording;
import java.util.List;

/** Names the colours of a chart; so that colour is never alone, each has its total behind it. */
final class Legend {
    private Legend() {}

    static void draw(Html html, List<Series> series) {
        html.open("ul", "class", "legend");
        for (Series part : series) {
            html.open("li");
            html.with("", "span", "class", "swatch " + part.colour());
            html.text(part.name() + " ").with(Wording.count(part.total()), "b");
            html.close();
        }
        html.close();
    }
}
