package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ui.kit.Figures;
import java.util.Arrays;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Fires by day as bars, several days to a bar where there are more days than room. */
public final class DayChart extends Region {
    private static final double NARROWEST = 3;
    private static final double HEIGHT = 56;

    private final Path bars = new Path();
    private int[] days = new int[0];

    public DayChart() {
        getStyleClass().add("day-chart");
        bars.getStyleClass().add("day-bars");
        bars.setManaged(false);
        getChildren().add(bars);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /** @param span the days in words, for who cannot see the bars */
    void show(int[] fires, String span) {
        days = fires.clone();
        int most = Arrays.stream(days).max().orElse(0);
        setAccessibleText("Fires by day, %s, at most %s a day".formatted(span, Figures.count(most)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        bars.getElements().clear();
        int perBar = Math.max(1, (int) Math.ceil(days.length * NARROWEST / Math.max(1, getWidth())));
        int count = (days.length + perBar - 1) / perBar;
        int[] sums = new int[count];
        for (int day = 0; day < days.length; day++) {
            sums[day / perBar] += days[day];
        }
        double most = Math.max(1, Arrays.stream(sums).max().orElse(1));
        double width = Math.min(24, getWidth() / Math.max(1, count));
        double gap = width > 4 ? 1 : 0;
        for (int bar = 0; bar < count; bar++) {
            if (sums[bar] > 0) {
                double top = getHeight() - Math.max(1, sums[bar] / most * getHeight());
                bars.getElements()
                        .addAll(
                                new MoveTo(bar * width, getHeight()),
                                new VLineTo(top),
                                new HLineTo((bar + 1) * width - gap),
                                new VLineTo(getHeight()),
                                new HLineTo(bar * width));
            }
        }
    }
}
