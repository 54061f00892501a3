package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.CustomerTrack;
import dev.rehearsal.ui.simulator.CustomerLane.Mark;
import dev.rehearsal.ui.simulator.CustomerLane.Stay;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Draws the lanes of a customer: marks told apart by shape as well as colour, stays as bars, the score as a line. */
final class CustomerDrawing {
    static final double GUTTER = 150;
    static final double TOP = 24;
    static final double LANE = 24;
    static final double SCORE = 44;

    private static final double RADIUS = 4.5;
    private static final int LETTERS = 21;
    private static final Font SMALL = Font.font("Inter Tabular", 11);
    private static final Font NAMES = Font.font("Inter Tabular", 12);

    private final GraphicsContext on;
    private final TimelinePaints paints;
    private final TimeAxis axis;

    CustomerDrawing(GraphicsContext on, TimelinePaints paints, TimeAxis axis) {
        this.on = on;
        this.paints = paints;
        this.axis = axis;
    }

    static double height(CustomerLane lane) {
        return lane.course().isEmpty() ? LANE : SCORE;
    }

    double x(long time) {
        return GUTTER + axis.x(time);
    }

    void ticks(List<TimeAxis.Tick> ticks, double bottom) {
        on.setTextBaseline(VPos.CENTER);
        on.setFont(SMALL);
        for (TimeAxis.Tick tick : ticks) {
            double x = Math.round(x(tick.time()));
            on.setFill(paints.of(TimelinePaints.GRID));
            on.fillRect(x, 0, 1, bottom);
            on.setFill(paints.of(TimelinePaints.MUTED));
            on.fillText(tick.label(), x + 4, 10);
        }
    }

    /** The stretches of history that are looked back at, over everything. */
    void windows(List<HistoryWindows.Window> windows, double bottom) {
        double line = TOP + 1;
        for (HistoryWindows.Window window : windows) {
            double from = Math.max(GUTTER, x(window.from()));
            double to = Math.min(GUTTER + axis.width(), x(window.to()));
            if (to > from) {
                on.setFill(paints.of("lane-fires"));
                on.setGlobalAlpha(0.1);
                on.fillRect(from, TOP, to - from, bottom - TOP);
                on.setGlobalAlpha(1);
                on.fillRect(from, line, to - from, 2);
                on.setFont(SMALL);
                on.fillText(window.words(), from + 4, line + 9, Math.max(1, to - from - 8));
                line += 14;
            }
        }
    }

    void lane(CustomerLane lane, double top) {
        double middle = top + height(lane) / 2;
        on.setFill(paints.of(TimelinePaints.GRID));
        on.fillRect(0, top + height(lane) - 1, GUTTER + axis.width(), 1);
        on.setFont(NAMES);
        on.setTextBaseline(VPos.CENTER);
        on.setFill(paints.of(TimelinePaints.TEXT));
        on.fillText(shortened(lane.name()), 8, middle, GUTTER - 12);
        lane.stays().forEach(stay -> stay(stay, middle));
        course(lane.course(), top);
    }

    void marks(CustomerLane lane, double top, @Nullable Mark chosen) {
        for (Mark mark : lane.marks()) {
            if (axis.span().contains(mark.at())) {
                mark(mark, x(mark.at()), top + height(lane) / 2, mark.equals(chosen));
            }
        }
    }

    private void stay(Stay stay, double middle) {
        double from = Math.max(GUTTER, x(stay.from()));
        double to = Math.min(GUTTER + axis.width(), x(stay.to()));
        if (to >= GUTTER && from <= GUTTER + axis.width()) {
            double width = Math.max(2, to - from - 1);
            on.setFill(paints.of("lane-events-4"));
            on.setGlobalAlpha(0.28);
            on.fillRoundRect(from, middle - 8, width, 16, 4, 4);
            on.setGlobalAlpha(1);
            on.fillRect(from, middle - 8, 2, 16);
            if (width > 24) {
                on.setFill(paints.of(TimelinePaints.TEXT));
                on.setFont(SMALL);
                int letters = (int) ((width - 8) / 6.2);
                String name = stay.name().length() <= letters
                        ? stay.name()
                        : stay.name().substring(0, Math.max(1, letters - 1)) + "…";
                on.fillText(name, from + 6, middle);
            }
        }
    }

    private void course(List<CustomerTrack.Point> points, double top) {
        if (points.isEmpty()) {
            return;
        }
        double highest = Math.max(
                1e-9,
                points.stream().mapToDouble(CustomerTrack.Point::score).max().orElse(1));
        on.setStroke(paints.of("lane-events-3"));
        on.setLineWidth(1.5);
        on.beginPath();
        double before = 0;
        for (int place = 0; place < points.size(); place++) {
            double x = x(points.get(place).at());
            double y = top + SCORE - 4 - (SCORE - 10) * points.get(place).score() / highest;
            if (place == 0) {
                on.moveTo(Math.max(GUTTER, x), y);
            } else if (x >= GUTTER) {
                if (points.get(place).score() > points.get(place - 1).score()) {
                    on.lineTo(Math.min(x, GUTTER + axis.width()), before);
                }
                on.lineTo(Math.min(x, GUTTER + axis.width()), y);
            } else {
                on.moveTo(GUTTER, y);
            }
            before = y;
        }
        on.stroke();
    }

    private void mark(Mark mark, double x, double y, boolean chosen) {
        if (chosen) {
            on.setStroke(paints.of(TimelinePaints.TEXT));
            on.setLineWidth(1.5);
            on.strokeOval(x - RADIUS - 4, y - RADIUS - 4, 2 * RADIUS + 8, 2 * RADIUS + 8);
        }
        Paint paint = paints.of(paintOf(mark.shape()));
        on.setFill(paint);
        on.setStroke(paint);
        on.setLineWidth(1.6);
        switch (mark.shape()) {
            case EVENT -> on.fillOval(x - 3, y - 3, 6, 6);
            case FIRED ->
                on.fillPolygon(
                        new double[] {x - RADIUS, x, x + RADIUS, x}, new double[] {y, y - RADIUS, y, y + RADIUS}, 4);
            case SENT ->
                on.fillPolygon(
                        new double[] {x - RADIUS, x + RADIUS, x - RADIUS}, new double[] {y - RADIUS, y, y + RADIUS}, 3);
            case SUPPRESSED -> {
                on.strokeOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
                on.strokeLine(x - 3, y - 3, x + 3, y + 3);
            }
            case CANCELLED -> {
                on.strokeLine(x - 4, y - 4, x + 4, y + 4);
                on.strokeLine(x - 4, y + 4, x + 4, y - 4);
            }
            case PENDING, SCHEDULED -> on.strokeOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            case HELD_OUT -> on.strokeRect(x - 4, y - 4, 8, 8);
        }
    }

    private static String paintOf(CustomerLane.Shape shape) {
        return switch (shape) {
            case EVENT -> "lane-events-0";
            case FIRED -> "lane-fires";
            case SENT -> "lane-messages";
            case SUPPRESSED -> "lane-suppressed";
            case CANCELLED, HELD_OUT -> "lane-cancelled";
            case PENDING, SCHEDULED -> "lane-pending";
        };
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
