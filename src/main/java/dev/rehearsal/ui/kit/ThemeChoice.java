package dev.rehearsal.ui.kit;

/** The themes a user can choose; {@link #SYSTEM} follows the desktop. */
public enum ThemeChoice {
    SYSTEM("As the system", Icons.THEME_SYSTEM),
    LIGHT("Light", Icons.THEME_LIGHT),
    DARK("Dark", Icons.THEME_DARK);

    private final String label;
    private final Icons icon;

    ThemeChoice(String label, Icons icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public Icons icon() {
        return icon;
    }
}
