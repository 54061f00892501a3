package dev.rehearsal.ui;

import dev.rehearsal.ui.kit.ThemeChoice;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test of a view on its real FXML: one stage for the class, a fresh root for every test, in the light theme. Meant to be
 * extended; the robot's methods ({@code clickOn}, {@code lookup}, {@code interact}) are at hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ViewTest extends FxRobot {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private final Screens screens = new Screens();
    private Optional<Stage> opened = Optional.empty();

    /** Makes the node under test; called on the window's thread before every test. */
    protected abstract Parent root();

    @BeforeAll
    void openStage() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        opened = Optional.of(stage);
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(new Group(), WIDTH, HEIGHT);
            screens.dress(scene, ThemeChoice.LIGHT);
            stage.setScene(scene);
            stage.show();
        });
    }

    @BeforeEach
    void freshRoot() {
        interact(() -> stage().getScene().setRoot(root()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterAll
    void closeStage() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage().hide());
    }

    protected final Stage stage() {
        return opened.orElseThrow();
    }

    /**
     * Leaves pictures of the root in {@code target/screenshots}, light and dark, at 1280×720 and 1920×1080, named after
     * {@code name}.
     */
    protected final void photograph(String name) {
        interact(() -> screens.photograph(stage().getScene(), name));
    }

    /** Leaves a picture of the list or menu that is open. */
    protected final void photographPopups(String name) {
        interact(() -> screens.photographPopups(name));
    }
}
