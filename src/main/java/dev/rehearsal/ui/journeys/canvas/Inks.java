package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.ui.journeys.canvas.paint.Ink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of a canvas, as its style sheet has them. */
final class Inks {
    private static final Map<Ink, CssMetaData<JourneyCanvas, Color>> NAMES = names();

    private final Map<Ink, StyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);

    Inks(JourneyCanvas owner, Runnable changed) {
        NAMES.forEach((ink, name) -> {
            StyleableObjectProperty<Color> colour =
                    new SimpleStyleableObjectProperty<>(name, owner, ink.name(), Color.GRAY);
            colour.subscribe(changed);
            colours.put(ink, colour);
        });
    }

    Color of(Ink ink) {
        return property(ink).get();
    }

    /** What a canvas can be styled with: what any region can, and the colours. */
    static List<CssMetaData<? extends Styleable, ?>> styleable() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(NAMES.values());
        return List.copyOf(all);
    }

    private StyleableObjectProperty<Color> property(Ink ink) {
        StyleableObjectProperty<Color> colour = colours.get(ink);
        if (colour == null) {
            throw new IllegalStateException("No colour for " + ink);
        }
        return colour;
    }

    private static Map<Ink, CssMetaData<JourneyCanvas, Color>> names() {
        Map<Ink, CssMetaData<JourneyCanvas, Color>> names = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            names.put(ink, new Name(ink));
        }
        return names;
    }

    private static final class Name extends CssMetaData<JourneyCanvas, Color> {
        private final Ink ink;

        Name(Ink ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(JourneyCanvas canvas) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(JourneyCanvas canvas) {
            return canvas.inks().property(ink);
        }
    }
}
