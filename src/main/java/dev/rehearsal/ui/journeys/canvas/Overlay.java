package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.journeys.canvas.geometry.Snapping.Guide;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import dev.rehearsal.ui.journeys.canvas.gesture.Dragging;
import dev.rehearsal.ui.journeys.canvas.gesture.Gesture;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.gesture.Marquee;
import dev.rehearsal.ui.journeys.canvas.gesture.Panning;
import dev.rehearsal.ui.journeys.canvas.gesture.Placing;
import dev.rehearsal.ui.journeys.canvas.gesture.Pressed;
import dev.rehearsal.ui.journeys.canvas.gesture.Rewiring;
import dev.rehearsal.ui.journeys.canvas.gesture.Wanted;
import dev.rehearsal.ui.journeys.canvas.paint.Ink;
import dev.rehearsal.ui.journeys.canvas.paint.Kinds;
import dev.rehearsal.ui.journeys.canvas.paint.Lettering;
import dev.rehearsal.ui.journeys.canvas.paint.Pen;
import dev.rehearsal.ui.journeys.canvas.paint.Pen.Align;
import dev.rehearsal.ui.journeys.canvas.paint.Pen.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** Draws what a gesture shows above the journey: the wire that is being drawn, guides, the marquee, a card from the palette. */
final class Overlay {
    private final Pen pen;
    private final CanvasSession session;

    Overlay(Pen pen, CanvasSession session) {
        this.pen = pen;
        this.session = session;
    }

    void draw() {
        Gesture gesture = session.gesture();
        Wanted wanted = session.wantedProperty().get();
        double pixel = 1 / session.viewport().zoom();
        if (wanted != null) {
            wanted(wanted, pixel);
        }
        switch (gesture) {
            case Dragging dragging -> guides(dragging.snapping().guides(), pixel);
            case Marquee marquee -> {
                pen.fill(marquee.box(), 0, Ink.ACCENT, 0.12);
                pen.outline(marquee.box(), 0, Ink.ACCENT, pixel, Stroke.FULL);
            }
            case Linking linking -> linking(linking, pixel);
            case Rewiring rewiring -> rewiring(rewiring, pixel);
            case Placing placing -> card(placing.card(), placing, pixel);
            case Idle idle -> {}
            case Pressed pressed -> {}
            case Panning panning -> {}
        }
    }

    /** The wire to a step of which it is not known yet what it will be. */
    private void wanted(Wanted wanted, double pixel) {
        Port after = wanted.after();
        if (after != null && !wanted.into()) {
            Point2D from = session.geometry().place(after).orElse(Point2D.ZERO);
            Point2D at = wanted.at();
            wire(from, at == null ? from.add(64, 0) : at.subtract(Card.WIDTH / 2, 0), Ink.ACCENT, pixel, true);
        }
    }

    private void guides(List<Guide> guides, double pixel) {
        for (Guide guide : guides) {
            Point2D from = guide.upright()
                    ? new Point2D(guide.place(), guide.from() - 12)
                    : new Point2D(guide.from() - 12, guide.place());
            Point2D to = guide.upright()
                    ? new Point2D(guide.place(), guide.to() + 12)
                    : new Point2D(guide.to() + 12, guide.place());
            pen.line(from, to, Ink.ACCENT, pixel);
        }
    }

    private void linking(Linking linking, double pixel) {
        Point2D start = session.geometry().place(linking.from()).orElse(linking.to());
        Card target = card(linking.over());
        Point2D end = target == null ? linking.to() : target.in();
        Ink ink = linking.refusal().isPresent() ? Ink.DANGER : Ink.ACCENT;
        wire(start, end, ink, pixel, target == null);
        if (target != null) {
            pen.outline(target.box().grown(3), 10, ink, 2 * pixel, Stroke.FULL);
        }
        feedback(linking.refusal(), linking.to(), pixel);
    }

    private void rewiring(Rewiring rewiring, double pixel) {
        Optional<Wire> wire = session.geometry().wire(rewiring.wire());
        Point2D start = rewiring.over() == null
                ? rewiring.at()
                : session.geometry().place(rewiring.over()).orElse(rewiring.at());
        Ink ink = rewiring.refusal().isPresent() ? Ink.DANGER : Ink.ACCENT;
        wire.ifPresent(old -> wire(start, old.curve().to(), ink, pixel, rewiring.over() == null));
        if (rewiring.over() != null) {
            pen.disc(start, 9, Ink.ACCENT_SOFT, ink, 2 * pixel);
        }
        feedback(rewiring.refusal(), rewiring.at(), pixel);
    }

    private void wire(Point2D start, Point2D end, Ink ink, double pixel, boolean isLoose) {
        double width = Math.max(2.5, pixel);
        pen.curves(List.of(Curve.between(start, end)), ink, width, isLoose ? Stroke.DASHED : Stroke.FULL);
        pen.arrow(end.add(2, 0), 10, ink);
    }

    /** Why something cannot be, beside the pointer, as large at every zoom. */
    private void feedback(Optional<String> refusal, Point2D at, double pixel) {
        if (refusal.isEmpty() || pixel > 3) {
            return;
        }
        String words = refusal.get();
        double width = Lettering.BODY.width(words) + 16;
        Box box = new Box(at.getX() + 14, at.getY() + 14, width, 24);
        pen.fill(box, 6, Ink.DANGER_SOFT, 1);
        pen.outline(box, 6, Ink.DANGER, 1, Stroke.FULL);
        pen.words(words, new Point2D(box.x() + 8, box.y() + 16), Lettering.BODY, Ink.DANGER, Align.LEFT);
    }

    private void card(Card card, Placing placing, double pixel) {
        pen.fill(card.box(), 8, Ink.SURFACE, 0.9);
        pen.outline(card.box(), 8, Ink.ACCENT, 2 * pixel, Stroke.DASHED);
        double middle = card.box().middleY();
        pen.icon(Kinds.icon(placing.kind()), new Point2D(card.box().x() + 28, middle), 18, Kinds.ink(placing.kind()));
        pen.words(
                placing.kind().label(),
                new Point2D(card.box().x() + 56, middle + 5),
                Lettering.TITLE,
                Ink.TEXT,
                Align.LEFT);
    }

    private @Nullable Card card(@Nullable String id) {
        return id == null ? null : session.geometry().card(id).orElse(null);
    }
}
