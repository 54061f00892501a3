package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws what shows of a journey: wires first, then ports and cards; what is lifted last. */
public final class JourneyPainter {
    private static final double OVERHANG = 24;
    private static final double LABELS = 120;

    private final Pen pen;
    private final Picture picture;

    public JourneyPainter(Pen pen, Picture picture) {
        this.pen = pen;
        this.picture = picture;
    }

    /** Draws the part of the plane that shows, and nothing outside it. */
    public void draw(Box shown, double zoom) {
        draw(shown, Detail.at(zoom), 1 / zoom);
    }

    /** Everything, as it is at a zoom of 1. */
    void drawAll() {
        drawAll(picture.geometry().bounds().grown(LABELS));
    }

    /** What of this part there is, as it is at a zoom of 1. */
    void drawAll(Box part) {
        draw(part, Detail.ALL, 1);
    }

    private void draw(Box shown, Detail detail, double pixel) {
        Map<String, Card> lifted = picture.marks().lifted();
        List<Card> lying = new ArrayList<>();
        for (Card card : picture.geometry().cardsIn(shown.grown(OVERHANG))) {
            if (!lifted.containsKey(card.id())) {
                lying.add(card);
            }
        }
        List<Card> above = lifted.values().stream()
                .filter(card -> card.box().meets(shown.grown(OVERHANG)))
                .toList();
        WirePainter wires = new WirePainter(pen, picture);
        wires.draw(wires(shown), detail, pixel);
        CardPainter cards = new CardPainter(pen, picture);
        for (List<Card> layer : List.of(lying, above)) {
            layer.forEach(card -> cards.draw(card, detail));
            if (detail == Detail.ALL) {
                layer.forEach(wires::ports);
            }
        }
    }

    /** Those that show, on the way between where their cards lie now. */
    private List<Wire> wires(Box shown) {
        Map<String, Card> lifted = picture.marks().lifted();
        List<Wire> lying = picture.geometry().wiresIn(shown);
        if (lifted.isEmpty()) {
            return lying;
        }
        Set<Wire> all = new LinkedHashSet<>(lying);
        lifted.keySet().forEach(id -> all.addAll(picture.geometry().wiresOf(id)));
        return all.stream()
                .map(wire -> lifted.containsKey(wire.to())
                                || lifted.containsKey(wire.from().node())
                        ? now(wire)
                        : wire)
                .filter(wire -> wire.curve().bounds().meets(shown))
                .toList();
    }

    private Wire now(Wire wire) {
        Map<String, Card> lifted = picture.marks().lifted();
        Card source = lifted.get(wire.from().node());
        Card target = lifted.get(wire.to());
        return new Wire(
                wire.from(),
                wire.to(),
                Curve.between(
                        source == null
                                ? wire.curve().from()
                                : source.ports().get(wire.from().index()),
                        target == null ? wire.curve().to() : target.in()));
    }
}
