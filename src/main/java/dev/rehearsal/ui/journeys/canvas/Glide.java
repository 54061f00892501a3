package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Shows where cards went: for a moment after an edit they are on their way. Not at all when motion is not wanted. */
final class Glide {
    private static final double NANOS = 140e6;
    private static final double WORTH_SHOWING = 1;

    private final Runnable moved;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick(now);
        }
    };
    private Map<String, Card> from = Map.of();
    private Map<String, Card> to = Map.of();
    private double part = 1;
    private long began = -1;

    Glide(Runnable moved) {
        this.moved = moved;
    }

    /** @param lifted where cards were shown that were not where the geometry before had them */
    void between(CanvasGeometry before, Map<String, Card> lifted, CanvasGeometry after) {
        Map<String, Card> starts = new HashMap<>();
        Map<String, Card> ends = new HashMap<>();
        for (Card end : after.cards()) {
            Card start = lifted.getOrDefault(end.id(), before.card(end.id()).orElse(end));
            if (start.ports().size() == end.ports().size() && distance(start, end) > WORTH_SHOWING) {
                starts.put(end.id(), start);
                ends.put(end.id(), end);
            }
        }
        from = starts;
        to = ends;
        began = -1;
        part = 0;
        if (ends.isEmpty() || Platform.getPreferences().isReducedMotion()) {
            stop();
        } else {
            timer.start();
        }
    }

    private static double distance(Card start, Card end) {
        return start.in().distance(end.in());
    }

    private void tick(long now) {
        began = began < 0 ? now : began;
        part = (now - began) / NANOS;
        if (part >= 1) {
            stop();
        }
        moved.run();
    }

    void stop() {
        timer.stop();
        part = 1;
        from = Map.of();
        to = Map.of();
    }

    /** The cards that are on their way, where they are now. */
    Map<String, Card> cards() {
        double eased = 1 - Math.pow(1 - part, 3);
        Map<String, Card> cards = new HashMap<>();
        to.forEach((id, end) -> {
            Card start = from.getOrDefault(id, end);
            cards.put(
                    id,
                    start.moved(
                            (end.box().x() - start.box().x()) * eased,
                            (end.box().y() - start.box().y()) * eased));
        });
        return cards;
    }
}
