package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;
import dev.rehearsal.ui.journeys.canvas.paint.Pen.Align;
import dev.rehearsal.ui.kit.Icons;
import java.util.List;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** Draws cards: a tile with the icon, the title, one line of meaning, and what there is to report. */
final class CardPainter {
    private static final double RADIUS = 8;
    private static final double ENTRY_RADIUS = 22;
    private static final double TILE = 36;
    private static final double LEFT = CountRow.LEFT;
    private static final double ROOM = Card.WIDTH - LEFT - 12;
    private static final double FADED = 0.35;

    private final Pen pen;
    private final Picture picture;

    CardPainter(Pen pen, Picture picture) {
        this.pen = pen;
        this.picture = picture;
    }

    void draw(Card card, Detail detail) {
        Node node = picture.geometry().node(card.id()).orElse(null);
        switch (detail) {
            case ALL -> {
                ground(card);
                contents(card, node);
            }
            case TITLES -> {
                ground(card);
                title(card, node);
            }
            case BLOCKS -> block(card, node);
        }
        if (detail != Detail.BLOCKS) {
            badge(card);
            if (picture.marks().isFaded(card.id())) {
                pen.fill(card.box().grown(1), radius(card), Ink.GROUND, 1 - FADED);
            }
        }
    }

    private void block(Card card, @Nullable Node node) {
        boolean selected = picture.marks().selected().contains(card.id());
        List<Badge> badges = picture.badgesOf(card.id());
        Ink ink = badges.isEmpty() ? Kinds.ink(node) : worst(badges);
        pen.fill(card.box(), 0, selected ? Ink.ACCENT : ink, picture.marks().isFaded(card.id()) ? 0.2 : 0.75);
    }

    private void ground(Card card) {
        Marks marks = picture.marks();
        Box box = card.box();
        double radius = radius(card);
        boolean selected = marks.selected().contains(card.id());
        if (card.id().equals(marks.lead())) {
            pen.fill(box.grown(4), radius + 4, Ink.ACCENT_SOFT, 1);
        }
        boolean hovered = marks.hovered().equals(new Spot.OnCard(card.id()));
        Ink edge = selected ? Ink.ACCENT : hovered ? Ink.BORDER_STRONG : Ink.BORDER;
        double width = selected ? 2 : 1;
        pen.fill(box.grown(width / 2), radius + width / 2, edge, 1);
        pen.fill(box.grown(-width / 2), radius - width / 2, Ink.SURFACE, 1);
    }

    private void contents(Card card, @Nullable Node node) {
        Box box = card.box();
        double middle = box.middleY();
        double tileX = box.x() + 10;
        pen.fill(new Box(tileX, middle - TILE / 2, TILE, TILE), RADIUS, Kinds.ink(node), 0.14);
        pen.icon(Kinds.icon(node), new Point2D(tileX + TILE / 2, middle), 18, Kinds.ink(node));
        Words words = picture.words().apply(card.id());
        double left = box.x() + LEFT;
        boolean reports = report(card, new Point2D(left, middle + 21));
        double title = reports ? middle - 12 : middle - 4;
        pen.words(
                Lettering.TITLE.fitted(words.title(), ROOM),
                new Point2D(left, title),
                Lettering.TITLE,
                Ink.TEXT,
                Align.LEFT);
        pen.words(
                Lettering.BODY.fitted(words.meaning(), ROOM),
                new Point2D(left, title + 17),
                Lettering.BODY,
                Ink.MUTED,
                Align.LEFT);
    }

    /** The third line: how many came, wait and left; without a replay the first thing that is wrong. */
    private boolean report(Card card, Point2D at) {
        var counts = picture.counts().at(card.id());
        if (counts.isPresent()) {
            CountRow.of(card, counts.get()).draw(pen);
            return true;
        }
        List<Badge> badges = picture.badgesOf(card.id());
        if (badges.isEmpty()) {
            return false;
        }
        String sentence = badges.getFirst().sentence();
        pen.words(Lettering.SMALL.fitted(sentence, ROOM), at, Lettering.SMALL, worst(badges), Align.LEFT);
        return true;
    }

    private void title(Card card, @Nullable Node node) {
        Box box = card.box();
        pen.icon(Kinds.icon(node), new Point2D(box.x() + 30, box.middleY()), 28, Kinds.ink(node));
        pen.words(
                Lettering.LARGE.fitted(picture.words().apply(card.id()).title(), Card.WIDTH - 64),
                new Point2D(box.x() + 54, box.middleY() + 8),
                Lettering.LARGE,
                Ink.TEXT,
                Align.LEFT);
    }

    /** A disc in the upper right corner, with an icon so that it is not told by its colour alone. */
    private void badge(Card card) {
        List<Badge> badges = picture.badgesOf(card.id());
        if (!badges.isEmpty()) {
            boolean isError = worst(badges) == Ink.DANGER;
            Point2D centre = new Point2D(card.box().right() - 6, card.box().y() + 2);
            pen.disc(centre, 10, isError ? Ink.DANGER_SOFT : Ink.WARNING_SOFT, worst(badges), 1.25);
            pen.icon(isError ? Icons.PROBLEM : Icons.WARNING, centre, 12, worst(badges));
        }
    }

    private static Ink worst(List<Badge> badges) {
        return badges.stream().anyMatch(Badge::error) ? Ink.DANGER : Ink.WARNING;
    }

    private static double radius(Card card) {
        return card.id().equals(Port.ENTRY_ID) ? ENTRY_RADIUS : RADIUS;
    }
}
