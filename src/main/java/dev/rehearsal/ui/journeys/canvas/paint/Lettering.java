package dev.rehearsal.ui.journeys.canvas.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The ways words are set on the canvas, and how wide they are. Used on the window's thread. */
public final class Lettering {
    public static final Lettering TITLE = new Lettering("Inter Tabular Semibold", 13, 600);
    static final Lettering LARGE = new Lettering("Inter Tabular Semibold", 24, 600);
    public static final Lettering BODY = new Lettering("Inter Tabular", 12, 400);
    static final Lettering SMALL = new Lettering("Inter Tabular", 11, 400);
    static final Lettering SMALL_STRONG = new Lettering("Inter Tabular Semibold", 11, 600);

    private static final int MOST_KEPT = 20_000;

    private final Font font;
    private final int weight;
    private final Map<String, Double> widths = new HashMap<>();
    private final Map<String, String> fitted = new HashMap<>();

    private Lettering(String family, double size, int weight) {
        this.font = Font.font(family, size);
        this.weight = weight;
    }

    public Font font() {
        return font;
    }

    public int weight() {
        return weight;
    }

    /** In pixels at a zoom of 1. */
    public double width(String words) {
        if (widths.size() > MOST_KEPT) {
            widths.clear();
        }
        return widths.computeIfAbsent(words, this::measured);
    }

    private double measured(String words) {
        Text text = new Text(words);
        text.setFont(font);
        Bounds bounds = text.getLayoutBounds();
        return bounds.getWidth();
    }

    /** As much of the words as has room, with an ellipsis where something is missing. */
    public String fitted(String words, double room) {
        if (fitted.size() > MOST_KEPT) {
            fitted.clear();
        }
        return fitted.computeIfAbsent((int) room + "\n" + words, key -> cut(words, room));
    }

    private String cut(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        int fits = 0;
        int tooLong = words.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measured(words.substring(0, middle).stripTrailing() + "…") <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        int end = fits > 0 && Character.isHighSurrogate(words.charAt(fits - 1)) ? fits - 1 : fits;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
