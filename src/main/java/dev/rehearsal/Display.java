package dev.rehearsal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether this machine has a screen to open a window on, found out without starting the window's toolkit. */
public final class Display {
    private Display() {}

    public static boolean isAvailable() {
        return isAvailable(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform"));
    }

    /**
     * Windows and macOS always have one; elsewhere the toolkit speaks to the X server that {@code DISPLAY} names. A
     * toolkit that was chosen by name knows for itself.
     */
    static boolean isAvailable(String system, Map<String, String> environment, @Nullable String toolkit) {
        String lower = system.toLowerCase(Locale.ROOT);
        return toolkit != null
                || lower.startsWith("windows")
                || lower.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
