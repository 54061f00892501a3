package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.kit.Icons;
import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** An icon as a path, for where its font is not at hand. */
record IconOutline(String path, Point2D centre) {
    static IconOutline of(Icons icon, double size) {
        Text text = new Text(icon.letter());
        text.setFont(Icons.font(size));
        Path outline = (Path) Shape.subtract(text, new Rectangle(0, 0));
        StringBuilder path = new StringBuilder();
        outline.getElements().forEach(element -> path.append(written(element)));
        var bounds = text.getLayoutBounds();
        return new IconOutline(path.toString(), new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    private static String written(PathElement element) {
        return switch (element) {
            case MoveTo move -> "M" + numbers(move.getX(), move.getY());
            case LineTo line -> "L" + numbers(line.getX(), line.getY());
            case QuadCurveTo quad -> "Q" + numbers(quad.getControlX(), quad.getControlY(), quad.getX(), quad.getY());
            case CubicCurveTo cubic ->
                "C"
                        + numbers(
                                cubic.getControlX1(),
                                cubic.getControlY1(),
                                cubic.getControlX2(),
                                cubic.getControlY2(),
                                cubic.getX(),
                                cubic.getY());
            case ClosePath close -> "Z";
            default -> throw new IllegalStateException("An outline of a letter has no " + element);
        };
    }

    private static String numbers(double... numbers) {
        StringBuilder all = new StringBuilder();
        for (double number : numbers) {
            all.append(all.isEmpty() ? "" : " ").append(SvgPen.number(number));
        }
        return all.toString();
    }
}
