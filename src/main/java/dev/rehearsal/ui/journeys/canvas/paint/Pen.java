package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.kit.Icons;
import java.util.Collection;
import javafx.geometry.Point2D;

/** What a journey is drawn with; what one pen draws another one draws alike. All lengths are those of the plane. */
public interface Pen {
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    enum Stroke {
        FULL,
        DASHED
    }

    /** Fills a box; an opacity of 1 covers what is behind. */
    void fill(Box box, double radius, Ink ink, double opacity);

    void outline(Box box, double radius, Ink ink, double width, Stroke stroke);

    void disc(Point2D centre, double radius, Ink fill, Ink outline, double width);

    /** All of them at once, which is much quicker than one by one. */
    void curves(Collection<Curve> curves, Ink ink, double width, Stroke stroke);

    void line(Point2D from, Point2D to, Ink ink, double width);

    /** A filled arrow head that points to the right, with its tip here. */
    void arrow(Point2D tip, double size, Ink ink);

    /** Words on a base line; their left end, middle or right end is at its x. */
    void words(String words, Point2D baseline, Lettering lettering, Ink ink, Align align);

    void icon(Icons icon, Point2D centre, double size, Ink ink);
}
