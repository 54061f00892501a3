package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Card;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;

/** The counts on a card, and where each of them stands; what is nothing stands nowhere, but who entered always does. */
public record CountRow(List<Figure> figures) {
    static final double LEFT = 56;
    private static final double ICON = 14;
    private static final double GAP = 10;
    private static final double HEIGHT = 16;

    /** What a figure counts. */
    public enum Counted {
        ENTERED(Icons.ENTRY, Ink.TEXT),
        WAITING(Icons.WAIT, Ink.WAIT),
        LEFT(Icons.EXIT, Ink.MUTED);

        private final Icons icon;
        private final Ink ink;

        Counted(Icons icon, Ink ink) {
            this.icon = icon;
            this.ink = ink;
        }

        Icons icon() {
            return icon;
        }

        Ink ink() {
            return ink;
        }
    }

    /** One count; its icon begins at the base line. */
    public record Figure(Counted counted, String words, Point2D baseline, Box box) {}

    public static CountRow of(Card card, Counts.AtNode counts) {
        List<Figure> figures = new ArrayList<>();
        double y = card.box().middleY() + 21;
        double x = add(figures, Counted.ENTERED, counts.entered(), card.box().x() + LEFT, y);
        if (!card.id().equals(Port.ENTRY_ID) && counts.waiting() > 0) {
            x = add(figures, Counted.WAITING, counts.waiting(), x, y);
        }
        if (counts.left() > 0) {
            add(figures, Counted.LEFT, counts.left(), x, y);
        }
        return new CountRow(figures);
    }

    private static double add(List<Figure> figures, Counted counted, long number, double x, double y) {
        String words = Figures.count(number);
        double width = ICON + Lettering.SMALL.width(words);
        figures.add(new Figure(counted, words, new Point2D(x, y), new Box(x - 2, y - 12, width + 4, HEIGHT)));
        return x + width + GAP;
    }

    /** The figure at this place. */
    public Optional<Figure> at(Point2D point) {
        return figures.stream().filter(figure -> figure.box().contains(point)).findFirst();
    }

    void draw(Pen pen) {
        for (Figure figure : figures) {
            pen.icon(figure.counted().icon(), figure.baseline().add(5, -4), 11, Ink.MUTED);
            pen.words(
                    figure.words(),
                    figure.baseline().add(ICON, 0),
                    Lettering.SMALL,
                    figure.counted().ink(),
                    Pen.Align.LEFT);
        }
    }
}
