package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.kit.Icons;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws on a JavaFX canvas, on the window's thread. */
public final class CanvasPen implements Pen {
    private static final double[] DASHES = {5, 4};

    private final GraphicsContext graphics;
    private final Function<Ink, Color> colours;
    private final Map<Double, Font> iconFonts = new HashMap<>();

    public CanvasPen(GraphicsContext graphics, Function<Ink, Color> colours) {
        this.graphics = graphics;
        this.colours = colours;
    }

    @Override
    public void fill(Box box, double radius, Ink ink, double opacity) {
        Color colour = colours.apply(ink);
        graphics.setFill(opacity == 1 ? colour : colour.deriveColor(0, 1, 1, opacity));
        if (radius == 0) {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        }
    }

    @Override
    public void outline(Box box, double radius, Ink ink, double width, Stroke stroke) {
        prepare(ink, width, stroke);
        graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    @Override
    public void disc(Point2D centre, double radius, Ink fill, Ink outline, double width) {
        double x = centre.getX() - radius;
        double y = centre.getY() - radius;
        graphics.setFill(colours.apply(fill));
        graphics.fillOval(x, y, 2 * radius, 2 * radius);
        prepare(outline, width, Stroke.FULL);
        graphics.strokeOval(x, y, 2 * radius, 2 * radius);
    }

    @Override
    public void curves(Collection<Curve> curves, Ink ink, double width, Stroke stroke) {
        prepare(ink, width, stroke);
        graphics.beginPath();
        for (Curve curve : curves) {
            graphics.moveTo(curve.from().getX(), curve.from().getY());
            graphics.bezierCurveTo(
                    curve.out().getX(),
                    curve.out().getY(),
                    curve.in().getX(),
                    curve.in().getY(),
                    curve.to().getX(),
                    curve.to().getY());
        }
        graphics.stroke();
    }

    @Override
    public void line(Point2D from, Point2D to, Ink ink, double width) {
        prepare(ink, width, Stroke.FULL);
        graphics.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
    }

    @Override
    public void arrow(Point2D tip, double size, Ink ink) {
        graphics.setFill(colours.apply(ink));
        double back = tip.getX() - size;
        graphics.fillPolygon(
                new double[] {tip.getX(), back, back},
                new double[] {tip.getY(), tip.getY() - size * 0.6, tip.getY() + size * 0.6},
                3);
    }

    @Override
    public void words(String words, Point2D baseline, Lettering lettering, Ink ink, Align align) {
        graphics.setFill(colours.apply(ink));
        graphics.setFont(lettering.font());
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setTextAlign(
                switch (align) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        graphics.fillText(words, baseline.getX(), baseline.getY());
    }

    @Override
    public void icon(Icons icon, Point2D centre, double size, Ink ink) {
        graphics.setFill(colours.apply(ink));
        graphics.setFont(iconFonts.computeIfAbsent(size, Icons::font));
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.fillText(icon.letter(), centre.getX(), centre.getY());
    }

    private void prepare(Ink ink, double width, Stroke stroke) {
        graphics.setStroke(colours.apply(ink));
        graphics.setLineWidth(width);
        if (stroke == Stroke.DASHED) {
            graphics.setLineDashes(DASHES);
        } else {
            graphics.setLineDashes();
        }
    }
}
