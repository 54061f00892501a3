package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;
import dev.rehearsal.ui.journeys.canvas.geometry.Wire;
import dev.rehearsal.ui.journeys.canvas.paint.Pen.Align;
import dev.rehearsal.ui.journeys.canvas.paint.Pen.Stroke;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;

/** Draws wires, as wide as many went along them, and the ports with their labels. */
final class WirePainter {
    private static final double THIN = 1.5;
    private static final double WIDEST = 9;
    private static final double ARROW = 8;
    private static final double LABEL_ROOM = 92;

    private final Pen pen;
    private final Picture picture;

    private record Style(Ink ink, double width) {}

    WirePainter(Pen pen, Picture picture) {
        this.pen = pen;
        this.picture = picture;
    }

    /** @param thinnest what a line has at least, in the plane, to be seen at this zoom */
    void draw(List<Wire> wires, Detail detail, double thinnest) {
        Map<Style, List<Curve>> alike = new LinkedHashMap<>();
        for (Wire wire : wires) {
            Style style = style(wire.from(), thinnest);
            alike.computeIfAbsent(style, key -> new ArrayList<>()).add(shortened(wire.curve()));
        }
        alike.forEach((style, curves) -> pen.curves(curves, style.ink(), style.width(), Stroke.FULL));
        if (detail != Detail.BLOCKS) {
            for (Wire wire : wires) {
                Style style = style(wire.from(), thinnest);
                pen.arrow(wire.curve().to(), ARROW + style.width(), style.ink());
            }
        }
        if (detail == Detail.ALL) {
            wires.forEach(this::count);
        }
    }

    private static Curve shortened(Curve curve) {
        return new Curve(
                curve.from(),
                curve.out(),
                curve.in().subtract(ARROW, 0),
                curve.to().subtract(ARROW, 0));
    }

    private Style style(Port way, double thinnest) {
        Marks marks = picture.marks();
        double width = Math.max(thinnest, width(way));
        if (marks.isFaded(way)) {
            return new Style(Ink.BORDER, width);
        }
        boolean isLit = way.equals(marks.wire()) || marks.lit().isPresent();
        boolean isHovered = marks.hovered().equals(new Spot.OnWire(way))
                || marks.hovered().equals(new Spot.OnWireEnd(way))
                || marks.hovered().equals(new Spot.OnWireStart(way));
        if (isLit || isHovered) {
            return new Style(Ink.ACCENT, Math.max(width, isLit ? 2.5 : 2));
        }
        return new Style(Ink.WIRE, width);
    }

    private double width(Port way) {
        Counts counts = picture.counts();
        if (counts.ways().isEmpty()) {
            return THIN;
        }
        double width = THIN + (WIDEST - THIN) * counts.along(way).orElse(0) / counts.busiest();
        return Math.round(width * 4) / 4.0;
    }

    private void count(Wire wire) {
        picture.counts().along(wire.from()).ifPresent(count -> {
            Point2D middle = wire.curve().middle();
            String share = Figures.share(count, Math.max(1, entered(wire.from())));
            String words = wire.from().isEntry() ? Figures.count(count) : Figures.count(count) + " · " + share;
            double width = Lettering.SMALL_STRONG.width(words) + 14;
            Box pill = new Box(middle.getX() - width / 2, middle.getY() - 9, width, 18);
            pen.fill(pill, 9, Ink.SURFACE, 1);
            pen.outline(pill, 9, Ink.BORDER, 1, Stroke.FULL);
            pen.words(words, middle.add(0, 4), Lettering.SMALL_STRONG, Ink.TEXT, Align.MIDDLE);
        });
    }

    private long entered(Port way) {
        return picture.counts().at(way.node()).map(Counts.AtNode::entered).orElse(0L);
    }

    /** The ports of a card, and the place where wires arrive. */
    void ports(Card card) {
        List<OutPort> outs = picture.geometry().ports(card.id());
        for (int i = 0; i < card.ports().size(); i++) {
            port(outs.get(i), card.ports().get(i), i);
        }
        boolean isEntry = card.id().equals(Port.ENTRY_ID);
        boolean isEntered = picture.geometry().wiresOf(card.id()).stream()
                .anyMatch(wire -> wire.to().equals(card.id()));
        if (!isEntry && !isEntered) {
            pen.disc(card.in(), 4, Ink.SURFACE, Ink.BORDER_STRONG, 1.25);
        }
    }

    private void port(OutPort out, Point2D at, int index) {
        Marks marks = picture.marks();
        boolean isMarked = marks.hovered().equals(new Spot.OnPort(out.port()))
                || (out.port().node().equals(marks.lead()) && marks.port() == index);
        boolean isOpen = picture.geometry().wire(out.port()).isEmpty();
        Ink ink = isMarked ? Ink.ACCENT : Ink.BORDER_STRONG;
        if (isOpen || isMarked) {
            pen.disc(at, 7.5, isMarked ? Ink.ACCENT_SOFT : Ink.SURFACE, ink, isMarked ? 2 : 1.25);
            pen.line(at.subtract(3.5, 0), at.add(3.5, 0), ink, 1.5);
            pen.line(at.subtract(0, 3.5), at.add(0, 3.5), ink, 1.5);
        } else {
            pen.disc(at, 4.5, Ink.SURFACE, ink, 1.5);
        }
        if (!out.label().isEmpty()) {
            String label = Lettering.SMALL.fitted(out.label(), LABEL_ROOM);
            Point2D baseline = isOpen ? at.add(13, 4) : at.add(10, -3 - width(out.port()) / 2);
            Box behind = new Box(baseline.getX() - 2, baseline.getY() - 10, Lettering.SMALL.width(label) + 4, 13);
            pen.fill(behind, 3, Ink.GROUND, 0.85);
            pen.words(label, baseline, Lettering.SMALL, Ink.MUTED, Align.LEFT);
        }
    }
}
