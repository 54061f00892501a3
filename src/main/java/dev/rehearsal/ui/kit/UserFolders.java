package dev.rehearsal.ui.kit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this user's settings and data lie, by the custom of each operating system. */
public final class UserFolders {
    private final String system;
    private final Path home;
    private final Map<String, String> environment;

    UserFolders(String system, Path home, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
        this.environment = environment;
    }

    public static UserFolders ofThisUser() {
        return new UserFolders(
                System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** For what the user chose. */
    public Path settings() {
        if (system.startsWith("windows")) {
            return named("APPDATA", home.resolve("AppData/Roaming")).resolve("Rehearsal");
        }
        return system.startsWith("mac")
                ? applicationSupport()
                : named("XDG_CONFIG_HOME", home.resolve(".config")).resolve("rehearsal");
    }

    /** For what the program makes for the user unasked: the sample workspace. */
    public Path data() {
        if (system.startsWith("windows")) {
            return named("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Rehearsal");
        }
        return system.startsWith("mac")
                ? applicationSupport()
                : named("XDG_DATA_HOME", home.resolve(".local/share")).resolve("rehearsal");
    }

    private Path applicationSupport() {
        return home.resolve("Library/Application Support/Rehearsal");
    }

    private Path named(String variable, Path otherwise) {
        @Nullable String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
