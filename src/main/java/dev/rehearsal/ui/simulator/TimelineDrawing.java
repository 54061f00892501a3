package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws counted bins on a canvas: the times on top, below them the stacked density of events, then a lane each. */
final class TimelineDrawing {
    static final double GUTTER = 176;
    static final double PADDING = 8;
    static final double AXIS = 20;

    private static final double DENSITY = 48;
    private static final double LANE = 16;
    private static final double TOP = AXIS + 4;
    private static final int LETTERS = 24;
    private static final double UNCHOSEN = 0.3;
    private static final Font SMALL = Font.font("Inter Tabular", 11);
    private static final Font NAMES = Font.font("Inter Tabular", 12);

    private final GraphicsContext on;
    private final TimelinePaints paints;
    private final TimelineBins bins;
    private final TimeAxis axis;

    TimelineDrawing(GraphicsContext on, TimelinePaints paints, TimelineBins bins, TimeAxis axis) {
        this.on = on;
        this.paints = paints;
        this.bins = bins;
        this.axis = axis;
    }

    static double height(int lanes) {
        return TOP + DENSITY + lanes * LANE + PADDING;
    }

    /** Where a lane begins, from above. */
    static double top(int lane) {
        return TOP + DENSITY + lane * LANE;
    }

    void ticks(List<TimeAxis.Tick> ticks) {
        double bottom = TOP + DENSITY + bins.below().size() * LANE;
        on.setTextBaseline(VPos.CENTER);
        on.setFont(SMALL);
        for (TimeAxis.Tick tick : ticks) {
            double x = GUTTER + Math.round(axis.x(tick.time()));
            on.setFill(paints.of(TimelinePaints.GRID));
            on.fillRect(x, 0, 1, bottom);
            on.setFill(paints.of(TimelinePaints.MUTED));
            on.fillText(tick.label(), x + 4, AXIS / 2);
        }
    }

    /** The events, the most frequent type at the bottom. */
    void density(List<Lane> events) {
        name("Events", TOP + DENSITY / 2, 1);
        double[] base = new double[bins.size()];
        for (int lane = 0; lane < events.size(); lane++) {
            on.setFill(paints.of(events.get(lane)));
            int[] counts = bins.events().get(lane);
            for (int bin = 0; bin < counts.length; bin++) {
                double height = DENSITY * counts[bin] / Math.max(1, bins.highest());
                if (height > 0) {
                    bar(bin, TOP + DENSITY - base[bin], Math.max(0.75, height));
                    base[bin] += height;
                }
            }
        }
    }

    /** One of the lanes below; those of rules that are not the chosen one stand back. */
    void lane(int number, Lane lane, int chosenRule) {
        double base = TOP + DENSITY + (number + 1) * LANE;
        boolean back = chosenRule != RuleCounts.ALL && lane.kind() == Lane.Kind.FIRES && number != chosenRule;
        on.setFill(paints.of(TimelinePaints.GRID));
        on.fillRect(GUTTER, base - 1, axis.width(), 1);
        name(shortened(lane.name()), base - LANE / 2, back ? 0.6 : 1);
        on.setGlobalAlpha(back ? UNCHOSEN : 1);
        on.setFill(paints.of(lane));
        int[] counts = bins.below().get(number);
        int highest = Math.max(1, TimelineBins.highest(counts));
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                bar(bin, base - 1, Math.max(2, (LANE - 5) * counts[bin] / highest));
            }
        }
        on.setGlobalAlpha(1);
    }

    private void bar(int bin, double base, double height) {
        double step = axis.width() / bins.size();
        double gap = step > 3 ? 1 : 0;
        on.fillRect(GUTTER + bin * step, base - height, Math.max(1.5, step - gap), height);
    }

    private void name(String name, double middle, double strength) {
        on.setTextBaseline(VPos.CENTER);
        on.setFont(NAMES);
        on.setGlobalAlpha(strength);
        on.setFill(paints.of(TimelinePaints.TEXT));
        on.fillText(name, 0, middle, GUTTER - PADDING);
        on.setGlobalAlpha(1);
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
