package dev.rehearsal.ui.kit;

import java.util.Locale;

/** Every view there is, in the order of the navigation: its FXML and style sheet are named after it. */
public enum Views {
    HOME("Home", Icons.HOME, 1),
    DATA("Data", Icons.DATA, 2),
    RULES("Rules", Icons.RULES, 3),
    SIMULATOR("Simulator", Icons.SIMULATOR, 4),
    PACKS("Packs", Icons.PACKS, 5);

    private final String label;
    private final Icons icon;
    private final int digit;

    Views(String label, Icons icon, int digit) {
        this.label = label;
        this.icon = icon;
        this.digit = digit;
    }

    public String label() {
        return label;
    }

    public Icons icon() {
        return icon;
    }

    /** The keys that bring it to the front: Ctrl and a digit. */
    public String shortcut() {
        return "Shortcut+" + digit;
    }

    String fxml() {
        return "/fxml/" + name().toLowerCase(Locale.ROOT) + ".fxml";
    }

    String styles() {
        return "/styles/" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
