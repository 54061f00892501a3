package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {
    @Test
    void eachSystemHasItsOwnPlaceForSettings() {
        assertThat(SettingsFolder.of("Linux", "home", Map.of())).isEqualTo(Path.of("home", ".config", "rehearsal"));
        assertThat(SettingsFolder.of("Linux", "home", Map.of("XDG_CONFIG_HOME", "elsewhere")))
                .isEqualTo(Path.of("elsewhere", "rehearsal"));
        assertThat(SettingsFolder.of("Mac OS X", "home", Map.of()))
                .isEqualTo(Path.of("home", "Library", "Application Support", "Rehearsal"));
        assertThat(SettingsFolder.of("Windows 11", "home", Map.of("APPDATA", "roaming")))
                .isEqualTo(Path.of("roaming", "Rehearsal"));
        assertThat(SettingsFolder.of("Windows 11", "home", Map.of()))
                .isEqualTo(Path.of("home", "AppData", "Roaming", "Rehearsal"));
    }
}
