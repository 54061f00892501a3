package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.Settings.FrequencyCap;
import dev.rehearsal.pack.Settings.QuietHours;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Pause;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class SettingsSheetViewTest extends ViewTest {
    private final List<WorkspaceSettings> saved = new ArrayList<>();

    @Override
    protected Parent root() {
        saved.clear();
        WorkspaceSettings before = new WorkspaceSettings(
                "Ann", false, ZoneId.of("Europe/Berlin"), null, List.of(new FrequencyCap(FrequencyCap.ANY, 3, 10_080)));
        SettingsViewModel model =
                new SettingsViewModel(before, new TriedSettings(), Backgrounds.direct(), Pause.none(), saved::add);
        StackPane page = new StackPane(new SettingsSheet(model, () -> {}));
        page.getStyleClass().add("page");
        page.setPadding(new Insets(24));
        page.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/styles/shell.css"))
                        .toExternalForm());
        return page;
    }

    private void type(String field, String text) {
        TextField target = lookup(field).queryAs(TextField.class);
        interact(() -> {
            target.requestFocus();
            target.selectAll();
        });
        write(text);
    }

    private String effect() {
        return lookup("#settings-effect").queryAs(Label.class).getText();
    }

    @Test
    void quietHoursAreSwitchedOnAndSetOverMidnight() {
        interact(() -> lookup("#settings-quiet")
                .queryAs(javafx.scene.control.CheckBox.class)
                .setSelected(true));
        type("#settings-quiet-start", "21:30");
        assertThat(effect()).contains("0 → 120 put off");
        photograph("settings");
        clickOn("#settings-save");
        assertThat(saved)
                .extracting(WorkspaceSettings::quietHours)
                .containsExactly(new QuietHours(21 * 60 + 30, 8 * 60, List.of()));
    }

    @Test
    void aCapOfNothingIsToldInItsRowAndTypingCanBeTakenBack() {
        type("#settings-cap-max-1", "0");
        assertThat(lookup(".warning-text").queryAs(Label.class).getText()).startsWith("A frequency cap of 0");
        type("#settings-cap-max-1", "x");
        assertThat(lookup("#settings-save").queryAs(Button.class).isDisabled()).isTrue();
        photograph("settings-problems");
        type("#settings-cap-max-1", "5");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lookup("#settings-cap-max-1").queryAs(TextField.class).getText())
                .isNotEqualTo("5");
    }

    @Test
    void capsAreAddedAndTakenOut() {
        clickOn("#settings-add-cap");
        assertThat(effect()).contains("1 → 2 blocked");
        interact(() -> lookup("#settings-second-person")
                .queryAs(javafx.scene.control.CheckBox.class)
                .setSelected(true));
        clickOn("#settings-save");
        assertThat(saved).singleElement().satisfies(settings -> {
            assertThat(settings.caps()).hasSize(2);
            assertThat(settings.needsSecondPerson()).isTrue();
        });
    }
}
