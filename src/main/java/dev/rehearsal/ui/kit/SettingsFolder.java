package dev.rehearsal.ui.kit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this user's settings lie, by the custom of each operating system. */
public final class SettingsFolder {
    private SettingsFolder() {}

    public static Path ofThisUser() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return under(environment.get("APPDATA"), Path.of(home, "AppData", "Roaming"))
                    .resolve("Rehearsal");
        }
        if (lower.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Rehearsal");
        }
        return under(environment.get("XDG_CONFIG_HOME"), Path.of(home, ".config"))
                .resolve("rehearsal");
    }

    private static Path under(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }
}
