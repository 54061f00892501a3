package dev.rehearsal.ui.journeys.canvas.geometry;

import javafx.geometry.Point2D;

/**
 * Which part of the plane shows, and how large. {@code x} and {@code y} are the point of the plane that lies in the upper
 * left corner of the screen.
 */
public record Viewport(double x, double y, double zoom) {
    public static final double SMALLEST = 0.05;
    public static final double LARGEST = 4;
    public static final Viewport START = new Viewport(0, 0, 1);

    /** What is left free around everything when it is made to fit. */
    private static final double MARGIN = 48;

    public Viewport {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    public Point2D toScreen(Point2D point) {
        return new Point2D((point.getX() - x) * zoom, (point.getY() - y) * zoom);
    }

    public Point2D toPlane(Point2D screen) {
        return new Point2D(screen.getX() / zoom + x, screen.getY() / zoom + y);
    }

    public Box toScreen(Box box) {
        return new Box((box.x() - x) * zoom, (box.y() - y) * zoom, box.width() * zoom, box.height() * zoom);
    }

    /** The part of the plane that a screen of this size shows. */
    public Box shown(double width, double height) {
        return new Box(x, y, Math.max(0, width) / zoom, Math.max(0, height) / zoom);
    }

    /** Moved by pixels of the screen, as if the paper were pushed by as much. */
    public Viewport pushed(double dx, double dy) {
        return new Viewport(x - dx / zoom, y - dy / zoom, zoom);
    }

    /** Another zoom, with what lies under this point of the screen staying there. */
    public Viewport zoomed(double factor, Point2D about) {
        Point2D fixed = toPlane(about);
        double next = Math.clamp(zoom * factor, SMALLEST, LARGEST);
        return new Viewport(fixed.getX() - about.getX() / next, fixed.getY() - about.getY() / next, next);
    }

    /** The same zoom, with this point of the plane in the middle of a screen of this size. */
    public Viewport centredOn(Point2D point, double width, double height) {
        return new Viewport(point.getX() - width / zoom / 2, point.getY() - height / zoom / 2, zoom);
    }

    /** All of the box on a screen of this size, never larger than life. */
    public static Viewport fitting(Box box, double width, double height) {
        double across = Math.max(1, width - 2 * MARGIN) / Math.max(1, box.width());
        double down = Math.max(1, height - 2 * MARGIN) / Math.max(1, box.height());
        Viewport scaled = new Viewport(0, 0, Math.min(1, Math.min(across, down)));
        return scaled.centredOn(box.centre(), width, height);
    }

    /** Pushed no further than is needed for the box to be seen; the same when it is already. */
    public Viewport revealing(Box box, double width, double height) {
        Box screen = toScreen(box.grown(16 / zoom));
        return pushed(push(screen.x(), screen.right(), width), push(screen.y(), screen.bottom(), height));
    }

    private static double push(double from, double to, double size) {
        if (from < 0) {
            return -from;
        }
        return to > size ? Math.max(size - to, -from) : 0;
    }

    /** Part of the way to another viewport, as an animation shows it; 0 is this one, 1 the other. */
    public Viewport towards(Viewport other, double part) {
        return new Viewport(
                x + (other.x - x) * part, y + (other.y - y) * part, zoom * Math.pow(other.zoom / zoom, part));
    }
}
