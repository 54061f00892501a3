package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Screens;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window as it is put together for users, over a real workspace and with real threads. */
class WorkbenchTest extends FxRobot {
    private static final int PATIENCE = 20;

    @TempDir
    private Path folder;

    private final Screens screens = new Screens();
    private Optional<Workbench> workbench = Optional.empty();

    @BeforeEach
    void openWindow() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        interact(() -> {
            Workbench built = new Workbench(stage, folder.resolve("settings"), folder.resolve("data"), opened -> {});
            workbench = Optional.of(built);
            built.show();
        });
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        interact(() -> workbench.orElseThrow().close());
        FxToolkit.cleanupStages();
    }

    @Test
    void everyPlaceOfAnEmptyWorkspaceCanBeGoneTo() throws WorkspaceProblem, TimeoutException {
        Path shop = folder.resolve("Spring shop");
        Workspace.create(shop, Clock.systemUTC()).close();

        interact(() -> workbench.orElseThrow().open(shop));
        waitUntilNamed("Spring shop");

        goEverywhere("window-empty");
    }

    @Test
    void everyPlaceOfTheSampleCanBeGoneTo() throws TimeoutException {
        interact(() -> workbench.orElseThrow().openSample());
        waitUntilNamed("Sample shop");

        goEverywhere("window-sample");
    }

    @Test
    void thePaletteKnowsWhatEveryViewCanDo() throws WorkspaceProblem, TimeoutException {
        Path shop = folder.resolve("Spring shop");
        Workspace.create(shop, Clock.systemUTC()).close();
        interact(() -> workbench.orElseThrow().open(shop));
        waitUntilNamed("Spring shop");
        interact(() -> lookup("#place-home").queryAs(ToggleButton.class).fire());

        push(KeyCode.CONTROL, KeyCode.K);
        write("go to simulator");
        push(KeyCode.ENTER);

        assertThat(lookup("#place-simulator").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void theKeyboardTakesASubmissionBackAndDoesItAgain() throws TimeoutException {
        interact(() -> workbench.orElseThrow().openSample());
        waitUntilNamed("Sample shop");
        go("rules");
        waitUntilItSays("#rule-status", "Draft 1");

        clickOn("#submit-review");
        push(KeyCode.ENTER);
        waitUntilItSays("#rule-status", "In review 1");
        push(KeyCode.CONTROL, KeyCode.Z);
        waitUntilItSays("#rule-status", "Draft 1");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntilItSays("#rule-status", "In review 1");
    }

    @Test
    void everyViewReadsTimesOnTheClockOfTheWorkspace() throws TimeoutException {
        interact(() -> workbench.orElseThrow().openSample());
        waitUntilNamed("Sample shop");
        go("data");
        waitUntilItSays("#event-zone", "Times in Europe/Berlin");

        push(KeyCode.CONTROL, KeyCode.COMMA);
        interact(() -> {
            lookup("#settings-person").queryAs(TextField.class).setText("Ann Lee");
            chooseZone("America/New_York");
        });
        clickOn("#settings-save");

        waitUntilItSays("#event-zone", "Times in America/New_York");
        push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(lookup("#settings-person").queryAs(TextField.class).getText())
                .isEqualTo("Ann Lee");
    }

    private void chooseZone(String zone) {
        ComboBox<String> zones = lookup("#settings-zone").queryComboBox();
        zones.setValue(zone);
    }

    private void go(String place) {
        interact(() -> lookup("#place-" + place).queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitUntilItSays(String label, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.SECONDS,
                () -> lookup(label)
                        .tryQueryAs(Label.class)
                        .filter(found -> found.getText().equals(words))
                        .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aWorkspaceThatSomebodyElseHasOpenIsANotice() throws WorkspaceProblem, TimeoutException {
        Path shop = folder.resolve("Spring shop");
        try (Workspace theirs = Workspace.create(shop, Clock.systemUTC())) {
            interact(() -> workbench.orElseThrow().open(theirs.folder()));
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> !lookup(".notice.problem").queryAll().isEmpty());
        }

        assertThat(lookup("#workspace-name").queryAs(Label.class).getText()).isEqualTo("No workspace");
    }

    private void waitUntilNamed(String name) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.SECONDS,
                () -> lookup("#workspace-name").queryAs(Label.class).getText().equals(name));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void goEverywhere(String pictures) throws TimeoutException {
        for (Views view : Views.values()) {
            String name = view.name().toLowerCase(Locale.ROOT);
            interact(() -> lookup("#place-" + name).queryAs(ToggleButton.class).fire());
            assertThat(lookup(".content .page").queryAll()).as(name).isNotEmpty();
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> lookup(".task").queryAll().isEmpty());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(lookup(".notice.problem").queryAll()).as(name).isEmpty();
            interact(() -> screens.photograph(lookup("#place-" + name).query().getScene(), pictures + "-" + name));
        }
    }
}
