package dev.rehearsal.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of every scene: AtlantaFX as the base, our tokens over it, the shared components over these. Two themes from
 * one set of names; the choice is kept in the user's preferences.
 */
public final class Theme {
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private final SettingsFile<Preferences> file;
    private final ObjectProperty<ThemeChoice> choice;

    public Theme(SettingsFile<Preferences> file) {
        this.file = file;
        this.choice = new SimpleObjectProperty<>(file.read().theme());
        loadFonts();
    }

    public ThemeChoice getChoice() {
        return choice.get();
    }

    /** The choice; setting it changes every scene and the preferences. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** Dresses the scene, now and whenever the choice or the system's own scheme changes. */
    public void dress(Scene scene) {
        apply(scene);
        choice.addListener((property, before, now) -> {
            apply(scene);
            file.write(file.read().withTheme(now));
        });
        Platform.getPreferences().colorSchemeProperty().addListener((property, before, now) -> apply(scene));
    }

    /** Whether the dark theme is the one that shows. */
    public boolean isDark() {
        return switch (choice.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply(Scene scene) {
        boolean dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        Stream<String> sheets = dark
                ? Stream.of("tokens.css", "tokens-dark.css", "components.css")
                : Stream.of("tokens.css", "components.css");
        scene.getStylesheets().setAll(sheets.map(Theme::sheet).toList());
    }

    private static void loadFonts() {
        for (String name : FONTS) {
            URL font = Theme.class.getResource("/fonts/InterTabular-" + name + ".otf");
            if (font == null) {
                throw new IllegalStateException("The font Inter Tabular " + name + " is missing from the program");
            }
            Font.loadFont(font.toExternalForm(), 13);
        }
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/styles/" + name);
        if (sheet == null) {
            throw new IllegalStateException("The style sheet " + name + " is missing from the program");
        }
        return sheet.toExternalForm();
    }
}
