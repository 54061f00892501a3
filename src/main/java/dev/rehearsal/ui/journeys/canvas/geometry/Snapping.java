package dev.rehearsal.ui.journeys.canvas.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Lets what is dragged settle where it lines up with others, and else on the grid. Each direction settles by itself.
 *
 * @param by how far the dragged box ends up from where it was
 * @param guides the lines that show with what it lines up
 */
public record Snapping(Point2D by, List<Guide> guides) {
    public static final double GRID = 8;

    private static final List<ToDoubleFunction<Box>> ACROSS = List.of(Box::x, Box::middleX, Box::right);
    private static final List<ToDoubleFunction<Box>> DOWN = List.of(Box::y, Box::middleY, Box::bottom);

    /** A line at {@code place}, upright or level, from one end of what lines up to the other. */
    public record Guide(boolean upright, double place, double from, double to) {}

    private record Catch(double by, ToDoubleFunction<Box> edge) {}

    public Snapping {
        guides = List.copyOf(guides);
    }

    /**
     * Where a dragged box settles.
     *
     * @param dragged the box around what is dragged, before the drag
     * @param by how far the pointer went
     * @param others what it may line up with
     * @param reach how near counts as in line
     */
    public static Snapping of(Box dragged, Point2D by, Collection<Box> others, double reach) {
        Box there = dragged.moved(by.getX(), by.getY());
        Catch across = nearest(there, others, ACROSS, reach);
        Catch down = nearest(there, others, DOWN, reach);
        double x = across == null ? onGrid(there.x()) - dragged.x() : by.getX() + across.by();
        double y = down == null ? onGrid(there.y()) - dragged.y() : by.getY() + down.by();
        Box settled = dragged.moved(x, y);
        List<Guide> guides = new ArrayList<>();
        if (across != null) {
            guides.addAll(guides(settled, others, ACROSS, true));
        }
        if (down != null) {
            guides.addAll(guides(settled, others, DOWN, false));
        }
        return new Snapping(new Point2D(x, y), guides);
    }

    public static double onGrid(double place) {
        return Math.round(place / GRID) * GRID;
    }

    private static @Nullable Catch nearest(
            Box box, Collection<Box> others, List<ToDoubleFunction<Box>> edges, double reach) {
        Catch best = null;
        for (Box other : others) {
            for (ToDoubleFunction<Box> edge : edges) {
                double by = edge.applyAsDouble(other) - edge.applyAsDouble(box);
                if (Math.abs(by) <= reach && (best == null || Math.abs(by) < Math.abs(best.by()))) {
                    best = new Catch(by, edge);
                }
            }
        }
        return best;
    }

    private static List<Guide> guides(
            Box box, Collection<Box> others, List<ToDoubleFunction<Box>> edges, boolean upright) {
        List<Guide> found = new ArrayList<>();
        for (ToDoubleFunction<Box> edge : edges) {
            double place = edge.applyAsDouble(box);
            List<Box> inLine = new ArrayList<>();
            for (Box other : others) {
                if (Math.abs(edge.applyAsDouble(other) - place) < 0.5) {
                    inLine.add(other);
                }
            }
            if (!inLine.isEmpty()) {
                inLine.add(box);
                Box all = Box.around(inLine).orElseThrow();
                found.add(
                        upright
                                ? new Guide(true, place, all.y(), all.bottom())
                                : new Guide(false, place, all.x(), all.right()));
            }
        }
        return found;
    }
}
