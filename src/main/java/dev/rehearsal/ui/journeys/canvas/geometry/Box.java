package dev.rehearsal.ui.journeys.canvas.geometry;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import javafx.geometry.Point2D;

/** An upright rectangle; sizes are never negative. */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("A box of %s × %s at %s, %s".formatted(width, height, x, y));
        }
    }

    /** The box with these two corners, whichever of them is the upper and whichever the left one. */
    public static Box between(Point2D one, Point2D other) {
        return new Box(
                Math.min(one.getX(), other.getX()),
                Math.min(one.getY(), other.getY()),
                Math.abs(one.getX() - other.getX()),
                Math.abs(one.getY() - other.getY()));
    }

    /** The smallest box around all of them; empty when there is none. */
    public static Optional<Box> around(Collection<Box> boxes) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        Iterator<Box> each = boxes.iterator();
        Box all = each.next();
        while (each.hasNext()) {
            all = all.with(each.next());
        }
        return Optional.of(all);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public Point2D centre() {
        return new Point2D(middleX(), middleY());
    }

    public boolean contains(Point2D point) {
        return point.getX() >= x && point.getX() <= right() && point.getY() >= y && point.getY() <= bottom();
    }

    public boolean meets(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** The same box with a margin on every side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
