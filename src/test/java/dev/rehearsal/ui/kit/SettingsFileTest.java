package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path path = Path.of("unset");
    private SettingsFile<Preferences> file = new SettingsFile<>(path, Preferences.class, Preferences.DEFAULTS);

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        path = folder.resolve("settings/preferences.json");
        file = new SettingsFile<>(path, Preferences.class, Preferences.DEFAULTS);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(file.read()).isEqualTo(Preferences.DEFAULTS);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        file.write(new Preferences(ThemeChoice.DARK));

        assertThat(file.read()).isEqualTo(new Preferences(ThemeChoice.DARK));
        assertThat(path.getParent()).isDirectoryContaining("glob:**preferences.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{\"theme\":\"PINK\"}",
                "{\"theme\":null}",
                "{}",
                "{\"theme\":\"DARK\"} {}",
                "{\"theme\":\"DARK\",\"theme\":\"LIGHT\"}"
            })
    void anUnreadableFileIsSetAsideAndTheDefaultsHold(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);

        assertThat(file.read()).isEqualTo(Preferences.DEFAULTS);
        assertThat(path).doesNotExist();
        assertThat(path.resolveSibling("preferences.json.unreadable")).hasContent(text);
    }

    @Test
    void everyUnreadableFileIsKept() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "first");
        file.read();
        Files.writeString(path, "second");
        file.read();

        assertThat(path.resolveSibling("preferences.json.unreadable")).hasContent("first");
        assertThat(path.resolveSibling("preferences.json.unreadable-2")).hasContent("second");
    }

    @Test
    void aFolderThatCannotBeWrittenToStopsNobody() throws IOException {
        Files.writeString(folder.resolve("settings"), "a file where the folder should be");

        file.write(new Preferences(ThemeChoice.DARK));

        assertThat(folder.resolve("settings")).hasContent("a file where the folder should be");
    }
}
