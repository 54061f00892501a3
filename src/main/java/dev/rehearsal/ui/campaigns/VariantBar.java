package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.VariantShares;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The shares of variants as one bar, each part with its name and share as far as they fit. */
final class VariantBar extends Region {
    private static final double HEIGHT = 28;
    private static final int COLOURS = 8;

    private final List<Label> parts = new ArrayList<>();
    private VariantShares shares = new VariantShares(List.of());

    VariantBar() {
        getStyleClass().add("variant-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(List<Campaign.Variant> variants) {
        shares = VariantShares.of(variants);
        parts.clear();
        List<String> spoken = new ArrayList<>();
        for (int place = 0; place < variants.size(); place++) {
            String words = variants.get(place).id() + " " + shares.words(place);
            Label part = new Label(words);
            part.getStyleClass().setAll("label", "variant-part", colour(place));
            part.setManaged(false);
            parts.add(part);
            spoken.add(words);
        }
        getChildren().setAll(parts);
        setAccessibleText("Shares of variants: " + String.join(", ", spoken));
        requestLayout();
    }

    /** The style class that colours the variant of that place, here and in the rows. */
    static String colour(int place) {
        return "variant-" + (place % COLOURS + 1);
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (int place = 0; place < parts.size(); place++) {
            double width = shares.share(place) * getWidth();
            Label part = parts.get(place);
            part.setVisible(width > 0);
            double from = Math.rint(left);
            part.resizeRelocate(from, 0, Math.rint(left + width) - from, HEIGHT);
            left += width;
        }
    }
}
