package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.event.Numbers;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Shares of a whole as lengths of one bar. */
final class ShareBar extends Region {
    private static final double HEIGHT = 16;
    private static final double GAP = 2;
    private static final int COLOURS = 6;

    private List<Double> weights = List.of();

    ShareBar() {
        getStyleClass().add("share-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(List<Double> shares) {
        weights = List.copyOf(shares);
        getChildren().clear();
        for (int part = 0; part < weights.size(); part++) {
            Region piece = new Region();
            piece.getStyleClass().addAll("share", "share-" + part % COLOURS);
            getChildren().add(piece);
        }
        double sum = sum();
        setAccessibleText("Shares: "
                + String.join(
                        ", ",
                        weights.stream()
                                .map(weight ->
                                        Numbers.textForm(Math.rint(1000 * weight / Math.max(sum, 1e-9)) / 10) + " %")
                                .toList()));
        requestLayout();
    }

    private double sum() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    protected void layoutChildren() {
        double sum = sum();
        double at = 0;
        for (int part = 0; part < weights.size(); part++) {
            double width = sum == 0 ? 0 : getWidth() * weights.get(part) / sum;
            getChildren().get(part).resizeRelocate(at, 0, Math.max(0, width - GAP), HEIGHT);
            at += width;
        }
        Rectangle clip = new Rectangle(getWidth(), HEIGHT);
        clip.setArcWidth(8);
        clip.setArcHeight(8);
        setClip(clip);
    }
}
