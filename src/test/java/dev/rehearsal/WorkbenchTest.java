package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

    private Optional<Workbench> workbench = Optional.empty();

    @BeforeEach
    void openWindow() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        interact(() -> {
            Workbench built = new Workbench(stage, folder.resolve("settings"), folder.resolve("data"), folder -> {});
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
    void everyPlaceOfAnOpenWorkspaceCanBeGoneTo() throws WorkspaceProblem, TimeoutException {
        Path shop = folder.resolve("Spring shop");
        Workspace.create(shop, Clock.systemUTC()).close();

        interact(() -> workbench.orElseThrow().open(shop));
        waitUntilNamed("Spring shop");

        for (Node place : lookup(".toggle-button.place").queryAll()) {
            clickOn(place);
            assertThat(lookup(".content .page").queryAll()).as(place.getId()).isNotEmpty();
            assertThat(lookup(".notice").queryAll()).as(place.getId()).isEmpty();
        }
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
}
