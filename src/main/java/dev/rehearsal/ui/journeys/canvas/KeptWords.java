package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.paint.Words;
import java.util.HashMap;
import java.util.Map;

/** The words of cards, asked for once for each node as long as the node stays the same: drawing asks in every frame. */
final class KeptWords {
    private final CanvasModel model;
    private final Map<String, Kept> kept = new HashMap<>();

    /** @param of the node, or what the entry is */
    private record Kept(Object of, Words words) {}

    KeptWords(CanvasModel model) {
        this.model = model;
    }

    Words of(String id, CanvasGeometry geometry) {
        Object now = geometry.node(id)
                .<Object>map(node -> node)
                .orElseGet(() -> geometry.journey().entry());
        Kept before = kept.get(id);
        if (before != null && now.equals(before.of())) {
            return before.words();
        }
        Words words = model.words(id);
        kept.put(id, new Kept(now, words));
        return words;
    }

    /** Names that words hold may have changed elsewhere. */
    void forget() {
        kept.clear();
    }
}
