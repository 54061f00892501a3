package dev.rehearsal.ui.journeys.canvas.paint;

import java.util.Locale;

/** The colours of the canvas by what they are for; the style sheet gives each its token, as {@code -ink-surface}. */
public enum Ink {
    GROUND,
    DOT,
    SURFACE,
    RAISED,
    BORDER,
    BORDER_STRONG,
    TEXT,
    MUTED,
    ACCENT,
    ACCENT_SOFT,
    ON_ACCENT,
    WIRE,
    SHADOW,
    WARNING,
    WARNING_SOFT,
    DANGER,
    DANGER_SOFT,
    SUCCESS,
    MESSAGE,
    ACTION,
    WAIT,
    BRANCH,
    SPLIT,
    LEAVE;

    /** The name in style sheets. */
    public String property() {
        return "-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
