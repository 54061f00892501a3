package dev.rehearsal.ui.journeys.canvas.geometry;

import javafx.geometry.Point2D;

/** A wire's course: a cubic curve that leaves to the right and arrives from the left. */
public record Curve(Point2D from, Point2D out, Point2D in, Point2D to) {
    private static final int PIECES = 24;
    private static final double SHORTEST_REACH = 32;
    private static final double LONGEST_REACH = 220;

    /** The course from a port on a right edge to a place on a left edge. */
    public static Curve between(Point2D from, Point2D to) {
        double across = to.getX() - from.getX();
        double reach = across >= 0
                ? Math.clamp(across / 2, SHORTEST_REACH, LONGEST_REACH)
                : Math.min(LONGEST_REACH, SHORTEST_REACH - across / 2);
        return new Curve(from, from.add(reach, 0), to.subtract(reach, 0), to);
    }

    /** The point at a part of the way, 0 to 1. */
    public Point2D at(double part) {
        double rest = 1 - part;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * part;
        double c = 3 * rest * part * part;
        double d = part * part * part;
        return new Point2D(
                a * from.getX() + b * out.getX() + c * in.getX() + d * to.getX(),
                a * from.getY() + b * out.getY() + c * in.getY() + d * to.getY());
    }

    public Point2D middle() {
        return at(0.5);
    }

    /** A box that holds the whole curve; its corners need not lie on it. */
    public Box bounds() {
        return Box.between(from, to).with(Box.between(out, in));
    }

    /** How far the point is from the curve, to about a pixel. */
    public double distance(Point2D point) {
        double nearest = Double.MAX_VALUE;
        Point2D before = from;
        for (int piece = 1; piece <= PIECES; piece++) {
            Point2D after = at((double) piece / PIECES);
            nearest = Math.min(nearest, distance(point, before, after));
            before = after;
        }
        return nearest;
    }

    private static double distance(Point2D point, Point2D start, Point2D end) {
        Point2D along = end.subtract(start);
        double squared = along.dotProduct(along);
        double part = squared == 0 ? 0 : Math.clamp(point.subtract(start).dotProduct(along) / squared, 0.0, 1.0);
        return point.distance(start.add(along.multiply(part)));
    }
}
