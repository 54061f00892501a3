package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A user's way through the window over a large log, from opening the workspace to the explanation of a decision. It sees
 * to it that everything arrives; how long the window stood still meanwhile it writes to {@code target/window-pauses.csv}.
 * The number of events is {@code -Drehearsal.window.events=1000000}, or small where nobody asks for more.
 */
@Tag("slow")
class WindowPausesTest extends FxRobot {
    private static final int EVENTS = Integer.getInteger("rehearsal.window.events", 60_000);
    private static final int PATIENCE = 60;
    private static final int SCREENS = 60;
    private static final int NOTCHES = 70;

    @TempDir
    private Path folder;

    private final PulseWatch watch = new PulseWatch();
    private Optional<Workbench> workbench = Optional.empty();

    @BeforeEach
    void openWindow() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        interact(() -> {
            Workbench built = new Workbench(stage, folder.resolve("settings"), folder.resolve("data"), opened -> {});
            workbench = Optional.of(built);
            built.show();
            watch.start();
        });
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        interact(() -> {
            watch.stop();
            workbench.orElseThrow().close();
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void aLargeLogIsOpenedImportedScrolledReplayedNarrowedAndExplained() throws Exception {
        Path shop = BigShop.in(folder, EVENTS);

        step("open the workspace", () -> workbench.orElseThrow().open(shop));
        until(() -> words("#workspace-name").equals("Big shop"));

        goThrough("first");
        goThrough("again");

        Files.writeString(Path.of("target", "window-pauses.csv"), watch.table());
        assertThat(watch.longest().values())
                .allSatisfy(pause -> assertThat(pause.pulses()).isPositive());
    }

    private void goThrough(String round) throws Exception {
        step(round + " time the data", () -> {
            place("data");
            field("#filter-customer").clear();
        });
        until(() -> table("#events").getItems().size() == EVENTS);
        scroll(round + " scroll of the events", "#events");

        step(round + " filter of the events", () -> field("#filter-customer").setText("99"));
        until(() -> table("#events").getItems().size() < EVENTS);

        step(round + " time the simulator", () -> place("simulator"));
        until(() -> !lookup("#simulator-run").query().isDisabled());
        interact(() -> table("#decisions").setItems(FXCollections.observableArrayList()));
        step(round + " replay", () -> lookup("#simulator-run").queryButton().fire());
        until(() -> lookup("#simulator-result").query().isVisible()
                && !table("#decisions").getItems().isEmpty());
        assertThat(words("#simulator-result")).contains(String.format(Locale.ROOT, "%,d events of", EVENTS));
        int decisions = table("#decisions").getItems().size();
        scroll(round + " scroll of the decisions", "#decisions");
        zoom(round);
        play(round);

        step(
                round + " narrowing to a rule",
                () -> lookup("#rule-counts").queryListView().getSelectionModel().select(1));
        until(() -> table("#decisions").getItems().size() < decisions);
        step(
                round + " explanation",
                () -> table("#decisions").getSelectionModel().select(0));
        until(() -> lookup("#why").query().isVisible() && !words("#why-summary").isEmpty());
    }

    /** From all of the log to seconds and back, about a place that is not the middle. */
    private void zoom(String round) throws Exception {
        Node timeline = lookup("#timeline").query();
        step(round + " zoom of the timeline", timeline::requestFocus);
        for (int notch = 0; notch < 2 * NOTCHES; notch++) {
            double delta = notch < NOTCHES ? 40 : -40;
            interact(() -> timeline.fireEvent(wheel(timeline, delta)));
        }
        until(() -> !words("#decision-count").contains(" of "));
    }

    private static ScrollEvent wheel(Node on, double delta) {
        Bounds bounds = on.getBoundsInLocal();
        double x = bounds.getWidth() * 0.6;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                40,
                x,
                40,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /** Plays for a while, as fast as frames are drawn, and then shows the whole run again. */
    private void play(String round) throws Exception {
        step(round + " play", () -> {
            lookup("#speed").queryComboBox().getSelectionModel().selectLast();
            lookup("#play").queryButton().fire();
        });
        until(() -> words("#simulator-result").startsWith("By "));
        interact(() -> lookup("#whole-run").queryButton().fire());
        until(() -> !words("#simulator-result").startsWith("By "));
    }

    private void step(String name, Runnable action) {
        interact(() -> {
            watch.begin(name);
            action.run();
        });
    }

    private static void until(Callable<Boolean> arrived) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000L, arrived));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** From the first row to the last, a screen of rows at a time, far apart. */
    private void scroll(String name, String selector) {
        step(name, () -> table(selector).scrollTo(0));
        int rows = table(selector).getItems().size();
        for (int screen = 1; screen <= SCREENS; screen++) {
            int row = (int) ((long) (rows - 1) * screen / SCREENS);
            interact(() -> table(selector).scrollTo(row));
        }
    }

    private void place(String name) {
        lookup("#place-" + name).queryAs(ToggleButton.class).fire();
    }

    private TextField field(String selector) {
        return lookup(selector).queryAs(TextField.class);
    }

    private TableView<?> table(String selector) {
        return lookup(selector).queryAs(TableView.class);
    }

    private String words(String selector) {
        return lookup(selector).queryAs(Label.class).getText();
    }
}
