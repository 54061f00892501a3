package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.results.RuleCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws counted bins: the times on top, below them the density of events, then a lane of fires for each rule. Made
 * of shapes, so that the style sheet colours it. Draws anew only when bins, width or the chosen rule change.
 */
public final class TimelineView extends Region {
    static final double GUTTER = 176;

    private static final double DENSITY = 44;
    private static final double LANE = 16;
    private static final double AXIS = 20;
    private static final double PADDING = 8;
    private static final double TOP = AXIS + 4;
    private static final int LETTERS = 24;

    private final ObjectProperty<@Nullable TimelineBins> bins = new SimpleObjectProperty<>();
    private final Rectangle brush = new Rectangle();
    private @Nullable TimelineModel model;
    private List<String> names = List.of();
    private int chosen = RuleCounts.ALL;

    public TimelineView() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Timeline. Plus and minus zoom, left and right move, 0 shows everything.");
        brush.getStyleClass().add("timeline-brush");
        brush.setManaged(false);
        brush.setVisible(false);
        bins.addListener((property, before, now) -> draw());
        widthProperty().addListener((property, before, now) -> draw());
    }

    void bind(TimelineModel shown) {
        model = shown;
        bins.bind(shown.binsProperty());
        new TimelineMouse(this, shown).listen();
    }

    void showRules(List<String> ruleNames) {
        names = List.copyOf(ruleNames);
        requestLayout();
        draw();
    }

    /** Lets the lane of one rule stand out; all do for {@link RuleCounts#ALL}. */
    void choose(int rule) {
        chosen = rule;
        draw();
    }

    @Nullable
    TimelineBins bins() {
        return bins.get();
    }

    TimeAxis axis(TimelineBins shown) {
        return new TimeAxis(shown.span(), Math.max(1, getWidth() - GUTTER - PADDING));
    }

    /** The bin under a pixel of this node; empty over the names. */
    OptionalInt binAt(double x) {
        TimelineBins shown = bins.get();
        if (shown == null || x < GUTTER || x > getWidth() - PADDING) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.min(shown.size() - 1, (int) (axis(shown).share(x - GUTTER) * shown.size())));
    }

    void showBrush(double from, double to) {
        brush.setX(Math.max(GUTTER, Math.min(from, to)));
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
        return TOP + DENSITY + names.size() * LANE + PADDING;
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>();
        TimelineBins shown = bins.get();
        TimelineModel from = model;
        if (shown != null && from != null && getWidth() > GUTTER) {
            TimeAxis axis = axis(shown);
            double bottom = TOP + DENSITY + names.size() * LANE;
            for (TimeAxis.Tick tick : axis.ticks(from.zone())) {
                double x = GUTTER + Math.round(axis.x(tick.time())) + 0.5;
                nodes.add(styled(new Line(x, 0, x, bottom), "timeline-grid"));
                nodes.add(text(tick.label(), x + 4, AXIS / 2, "timeline-tick"));
            }
            nodes.add(text("Events", 0, TOP + DENSITY / 2, "timeline-name"));
            nodes.add(bars(shown.events(), axis.width(), TOP + DENSITY, DENSITY, "timeline-events"));
            for (int rule = 0; rule < Math.min(names.size(), shown.fires().length); rule++) {
                lane(nodes, shown.fires()[rule], rule, axis.width());
            }
        }
        nodes.add(brush);
        getChildren().setAll(nodes);
        applyCss();
    }

    private void lane(List<Node> nodes, int[] fires, int rule, double width) {
        double base = TOP + DENSITY + (rule + 1) * LANE;
        Line ground = styled(new Line(GUTTER, base - 0.5, GUTTER + width, base - 0.5), "timeline-ground");
        Text name = text(shortened(names.get(rule)), 0, base - LANE / 2, "timeline-name");
        Path bars = bars(fires, width, base, LANE - 4, "timeline-fires");
        if (chosen != RuleCounts.ALL && chosen != rule) {
            name.getStyleClass().add("unchosen");
            bars.getStyleClass().add("unchosen");
        }
        nodes.addAll(List.of(ground, name, bars));
    }

    /** One shape for all bars of a lane. What is not nothing is at least two pixels high. */
    private static Path bars(int[] counts, double width, double base, double height, String styleClass) {
        Path path = styled(new Path(), styleClass);
        int highest = Math.max(1, TimelineBins.highest(counts));
        double step = width / counts.length;
        double gap = step > 3 ? 1 : 0;
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                double left = GUTTER + bin * step;
                double right = Math.max(left + 1.5, left + step - gap);
                double top = base - Math.max(2, height * counts[bin] / highest);
                path.getElements()
                        .addAll(
                                new MoveTo(left, base),
                                new LineTo(left, top),
                                new LineTo(right, top),
                                new LineTo(right, base),
                                new LineTo(left, base));
            }
        }
        return path;
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }

    private static Text text(String words, double x, double middle, String styleClass) {
        Text text = styled(new Text(words), styleClass);
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(middle);
        return text;
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }
}
