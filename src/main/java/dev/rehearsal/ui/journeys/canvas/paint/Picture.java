package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everything that a drawing of a journey shows, at one moment. */
public record Picture(
        CanvasGeometry geometry,
        Function<String, Words> words,
        Counts counts,
        Map<String, List<Badge>> badges,
        Marks marks) {

    /** The same without what stands out for a moment, for paper. */
    public Picture plain() {
        return new Picture(geometry, words, counts, badges, Marks.NONE);
    }

    List<Badge> badgesOf(String id) {
        return badges.getOrDefault(id, List.of());
    }
}
