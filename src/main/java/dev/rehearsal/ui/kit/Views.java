package dev.rehearsal.ui.kit;

import java.util.List;
import java.util.Locale;

/** Every view there is, in the order of the navigation: its FXML and style sheet are named after it. */
public enum Views {
    HOME("Home", Icons.HOME),
    DATA("Data", Icons.DATA),
    RULES("Rules", Icons.RULES),
    CAMPAIGNS("Campaigns", Icons.CAMPAIGNS),
    JOURNEYS("Journeys", Icons.JOURNEYS),
    SIMULATOR("Simulator", Icons.SIMULATOR),
    PACKS("Packs", Icons.PACKS);

    private final String label;
    private final Icons icon;

    Views(String label, Icons icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public Icons icon() {
        return icon;
    }

    /** The keys that bring it to the front: Ctrl and its place in the navigation. */
    public String shortcut() {
        return "Shortcut+" + (List.of(values()).indexOf(this) + 1);
    }

    String fxml() {
        return "/fxml/" + name().toLowerCase(Locale.ROOT) + ".fxml";
    }

    String styles() {
        return "/styles/" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
