package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Preferences;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.SettingsFile;
import dev.rehearsal.ui.kit.Theme;
import dev.rehearsal.ui.kit.ThemeChoice;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ShellViewTest extends ViewTest {
    @TempDir
    private static Path folder = Path.of("target");

    private Backgrounds.Held held = new Backgrounds.Held();
    private Background background = held.background();
    private Notices notices = new Notices();
    private Answers answers = new Answers();
    private RecentWorkspaces recents = recents("unused.json");
    private Theme theme = theme();
    private int round;

    private static RecentWorkspaces recents(String name) {
        return new RecentWorkspaces(folder.resolve(name), InstantSource.fixed(Instant.parse("2026-03-01T09:00:00Z")));
    }

    private static Theme theme() {
        return new Theme(new SettingsFile<>(
                folder.resolve("preferences.json"), Preferences.class, new Preferences(ThemeChoice.LIGHT)));
    }

    @Override
    protected Parent root() {
        held = new Backgrounds.Held();
        background = held.background();
        notices = new Notices();
        answers = new Answers();
        recents = recents("recent-" + round++ + ".json");
        theme = theme();
        ShellModel model = new ShellModel(new DoorToFolders(), recents, background, notices, answers);
        ViewLoader home = new ViewLoader()
                .register(Views.HOME, HomeController.class, () -> new HomeController(new HomeModel(model, recents)));
        return new ViewLoader()
                .registerPart(ShellController.class, () -> new ShellController(model, home, background, notices, theme))
                .shell();
    }

    @Test
    void theFirstStartOffersTheSample() {
        assertThat(lookup("#open-sample").query().isVisible()).isTrue();
        assertThat(lookup("#workspace-name").queryAs(Label.class).getText()).isEqualTo("No workspace");
        photograph("home-first-start");
    }

    @Test
    void theSampleIsPreparedInTheBackgroundAndThenOpen() {
        clickOn("#open-sample");
        assertThat(lookup(".task").queryAll()).hasSize(1);
        assertThat(lookup("#open-sample").query().isDisabled()).isTrue();

        interact(held::runAll);

        assertThat(lookup(".task").queryAll()).isEmpty();
        assertThat(lookup("#workspace-name").queryAs(Label.class).getText()).isEqualTo("Sample shop");
        assertThat(lookup("#recents .recent-row").queryAll()).hasSize(1);
        assertThat(lookup(".welcome").query().isVisible()).isFalse();
        assertThat(lookup("#open-sample-again").query().isDisabled()).isFalse();
    }

    @Test
    void tasksAndNoticesAreShownWithoutStoppingAnybody() {
        interact(() -> {
            recents.opened(Path.of("rehearsals/Spring shop"), "Spring shop");
            recents.opened(Path.of("rehearsals/Autumn"), "Autumn");
            background.queue("Import spring.csv", progress -> true, done -> {}, notices::problem);
            background.queue("Replay eight rules", progress -> true, done -> {}, notices::problem);
            notices.success("Imported 20,134 events of 500 customers.", Command.of("Undo the import", () -> {}));
            notices.problem(new Problem(
                    "“Spring shop” is in use by another Rehearsal (process 4711). Close it there and open it again."));
        });

        assertThat(lookup(".task").queryAll()).hasSize(2);
        assertThat(lookup(".notice").queryAll()).hasSize(2);
        photograph("shell-busy");
        clickOn(lookup(".notice.problem .icon-only").<Node>query());
        assertThat(lookup(".notice").queryAll()).hasSize(1);
    }

    @Test
    void aTaskCanBeCancelled() {
        interact(() -> background.queue("Import spring.csv", progress -> true, done -> {}, notices::problem));

        clickOn(".task-cancel");
        interact(held::runAll);

        assertThat(lookup(".task").queryAll()).isEmpty();
    }

    @Test
    void thePaletteDoesWhatIsTyped() {
        push(KeyCode.CONTROL, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        photograph("palette");
        write("dark");
        push(KeyCode.ENTER);

        assertThat(theme.getChoice()).isEqualTo(ThemeChoice.DARK);
        assertThat(lookup(".palette").queryAll()).isEmpty();
    }

    @Test
    void escapeClosesTheShortcutsAndTheFocusGoesBack() {
        interact(() -> lookup("#open-workspace").query().requestFocus());
        push(KeyCode.F1);
        assertThat(lookup(".shortcuts").queryAll()).hasSize(1);
        photograph("shortcuts");

        push(KeyCode.ESCAPE);

        assertThat(lookup(".shortcuts").queryAll()).isEmpty();
        assertThat(lookup("#open-workspace").query().isFocused()).isTrue();
    }

    @Test
    void aFolderOpensFromTheKeyboard() {
        answers.then(folder);

        push(KeyCode.CONTROL, KeyCode.O);
        interact(held::runAll);

        assertThat(lookup("#workspace-name").queryAs(Label.class).getText())
                .isEqualTo(folder.getFileName().toString());
    }
}
