package dev.rehearsal.ui.kit;

/** What a user chose for the window as a whole. */
public record Preferences(ThemeChoice theme) {
    public static final Preferences DEFAULTS = new Preferences(ThemeChoice.SYSTEM);

    public Preferences withTheme(ThemeChoice other) {
        return new Preferences(other);
    }
}
