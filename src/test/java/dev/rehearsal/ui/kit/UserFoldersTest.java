package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void eachSystemHasItsOwnPlaces() {
        assertPlaces("Linux", Map.of(), ".config/rehearsal", ".local/share/rehearsal");
        assertPlaces(
                "Mac OS X", Map.of(), "Library/Application Support/Rehearsal", "Library/Application Support/Rehearsal");
        assertPlaces("Windows 11", Map.of(), "AppData/Roaming/Rehearsal", "AppData/Local/Rehearsal");
    }

    @Test
    void aPlaceThatTheEnvironmentNamesWins() {
        UserFolders named =
                new UserFolders("Linux", HOME, Map.of("XDG_CONFIG_HOME", "elsewhere", "XDG_DATA_HOME", "somewhere"));

        assertThat(named.settings()).isEqualTo(Path.of("elsewhere/rehearsal"));
        assertThat(named.data()).isEqualTo(Path.of("somewhere/rehearsal"));
    }

    private static void assertPlaces(String system, Map<String, String> environment, String settings, String data) {
        UserFolders folders = new UserFolders(system, HOME, environment);

        assertThat(folders.settings()).isEqualTo(HOME.resolve(settings));
        assertThat(folders.data()).isEqualTo(HOME.resolve(data));
    }
}
