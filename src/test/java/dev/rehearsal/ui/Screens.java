package dev.rehearsal.ui;

import dev.rehearsal.ui.kit.PngImage;
import dev.rehearsal.ui.kit.Preferences;
import dev.rehearsal.ui.kit.SettingsFile;
import dev.rehearsal.ui.kit.Theme;
import dev.rehearsal.ui.kit.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Scenes as users see them, and pictures of them for people to look at. Used on the window's thread. */
public final class Screens {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);

    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 720), new Size(1920, 1080));

    /** Puts the theme on a scene without reading or writing anybody's preferences. */
    public void dress(Scene scene, ThemeChoice choice) {
        Path nowhere = Path.of("target", "no-preferences", choice + ".json");
        new Theme(new SettingsFile<>(nowhere, Preferences.class, new Preferences(choice))).dress(scene);
    }

    /** Photographs the scene's root in every theme and size; the root is back in its scene afterwards, in light. */
    public void photograph(Scene scene, String name) {
        Parent root = scene.getRoot();
        scene.setRoot(new Group());
        for (Size size : SIZES) {
            Scene camera = new Scene(root, size.width(), size.height());
            for (ThemeChoice theme : THEMES) {
                dress(camera, theme);
                save(camera, "%s-%s-%d".formatted(name, theme.name().toLowerCase(Locale.ROOT), size.width()));
            }
            camera.setRoot(new Group());
        }
        dress(scene, ThemeChoice.LIGHT);
        scene.setRoot(root);
    }

    /** Photographs whatever is open above the windows: lists, menus. A picture of a window does not have it. */
    public void photographPopups(String name) {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .forEach(popup -> save(popup.getScene(), name));
    }

    private static void save(Scene scene, String name) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), PngImage.of(scene.snapshot(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
