package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: counted bins on a canvas, and above it the brush and the playhead, which move without anything being drawn
 * anew.
 */
public final class TimelineView extends Region {
    private static final double PIXELS_OF_A_PART = 3;
    private static final int FEWEST_PARTS = 60;

    private final Canvas canvas = new Canvas();
    private final TimelinePaints paints = new TimelinePaints(this::requestLayout);
    private final Rectangle brush = new Rectangle();
    private final Line playhead = new Line();
    private @Nullable TimelineModel model;
    private @Nullable ReadOnlyLongProperty instant;
    private int lanes;
    private int chosen = RuleCounts.ALL;

    public TimelineView() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Timeline. Plus and minus zoom, left and right move, 0 shows everything, space plays,"
                + " square brackets go from decision to decision.");
        for (var node : new javafx.scene.Node[] {canvas, brush, playhead}) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        brush.getStyleClass().add("timeline-brush");
        brush.setVisible(false);
        playhead.getStyleClass().add("playhead");
        playhead.setVisible(false);
        getChildren().addAll(paints, canvas, brush, playhead);
    }

    void bind(TimelineModel shown, PlayheadModel moved, ReadOnlyLongProperty shownUntil) {
        model = shown;
        instant = shownUntil;
        shown.binsProperty().subscribe(bins -> {
            int now = bins == null ? 0 : bins.below().size();
            if (now != lanes) {
                lanes = now;
            }
            requestLayout();
        });
        shownUntil.subscribe(now -> placePlayhead());
        new TimelineMouse(this, shown, moved).listen();
    }

    /** Lets the lane of one rule stand out; all do for {@link RuleCounts#ALL}. */
    void choose(int rule) {
        chosen = rule;
        requestLayout();
    }

    @Nullable
    TimelineBins bins() {
        return model == null ? null : model.binsProperty().get();
    }

    TimeAxis axis(TimeSpan span) {
        return new TimeAxis(span, Math.max(1, getWidth() - TimelineDrawing.GUTTER - TimelineDrawing.PADDING));
    }

    /** The bin under a pixel of this node; empty over the names. */
    OptionalInt binAt(double x) {
        TimelineBins shown = bins();
        if (shown == null || x < TimelineDrawing.GUTTER || x > getWidth() - TimelineDrawing.PADDING) {
            return OptionalInt.empty();
        }
        double share = axis(shown.span()).share(x - TimelineDrawing.GUTTER);
        return OptionalInt.of(Math.min(shown.size() - 1, (int) (share * shown.size())));
    }

    boolean isOnPlayhead(double x) {
        return playhead.isVisible() && Math.abs(playhead.getTranslateX() - x) <= 4;
    }

    void showBrush(double from, double to) {
        brush.setX(Math.max(TimelineDrawing.GUTTER, Math.min(from, to)));
        brush.setY(0);
        brush.setWidth(Math.max(0, Math.max(from, to) - brush.getX()));
        brush.setHeight(getHeight());
        brush.setVisible(true);
    }

    void hideBrush() {
        brush.setVisible(false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimelineDrawing.height(lanes);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        playhead.setEndY(TimelineDrawing.top(lanes));
        TimelineModel from = model;
        if (from != null && getWidth() > TimelineDrawing.GUTTER) {
            double room = getWidth() - TimelineDrawing.GUTTER - TimelineDrawing.PADDING;
            from.resolution(Math.max(FEWEST_PARTS, (int) (room / PIXELS_OF_A_PART)));
            draw(from);
        }
        placePlayhead();
    }

    private void draw(TimelineModel from) {
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, getWidth(), getHeight());
        TimelineBins shown = from.binsProperty().get();
        RunTimes counted = from.counted();
        if (shown == null || counted == null) {
            return;
        }
        TimeAxis axis = axis(shown.span());
        TimelineDrawing drawing = new TimelineDrawing(on, paints, shown, axis);
        drawing.ticks(axis.ticks(from.zone()));
        drawing.density(counted.events());
        for (int number = 0; number < counted.below().size(); number++) {
            drawing.lane(number, counted.below().get(number), chosen);
        }
    }

    private void placePlayhead() {
        TimelineModel from = model;
        TimeSpan span = from == null ? null : from.span();
        long now = instant == null ? 0 : instant.get();
        boolean visible = span != null && span.contains(now) && lanes > 0;
        playhead.setVisible(visible);
        if (visible && span != null) {
            playhead.setTranslateX(
                    TimelineDrawing.GUTTER + Math.round(axis(span).x(now)));
        }
    }
}
