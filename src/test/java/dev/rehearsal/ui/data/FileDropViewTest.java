package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.DropSource;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Files dragged from outside onto the Data view. */
class FileDropViewTest extends ViewTest {
    @TempDir
    private static Path folder = Path.of("target");

    private Answers answers = new Answers();
    private final DropSource source = new DropSource();
    private Optional<StoredShop> shop = Optional.empty();
    private int round;

    @Override
    protected Parent root() {
        try {
            answers = new Answers();
            StoredShop opened = StoredShop.in(Files.createDirectory(folder.resolve("round-" + round++)));
            shop = Optional.of(opened);
            DataModel model = new DataModel(
                    opened.workspace(), Backgrounds.direct(), new Notices(), answers, new Times(ZoneOffset.UTC));
            ViewLoader.Loaded view =
                    DataController.register(new ViewLoader(), model, () -> {}).load(Views.DATA);
            view.controller().shown();
            return source.above(view.root());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        shop.orElseThrow().close();
    }

    private void dropOnView() {
        drag("#drop-source").dropTo(".empty-state");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void filesOfEventsAndProfilesAreImportedTogether() throws Exception {
        source.offer(Shop.events(folder), Shop.profiles(folder));
        answers.then("Spring");

        dropOnView();

        assertThat(answers.asked()).containsExactly("Import into which dataset?");
        Dataset dataset =
                shop.orElseThrow().workspace().datasets().find("Spring").orElseThrow();
        assertThat(dataset.events()).isEqualTo(Shop.EVENTS);
        assertThat(dataset.profiles()).isEqualTo(Shop.CUSTOMERS);
    }

    @Test
    void aFolderIsLeftToTheWindow() throws Exception {
        source.offer(Files.createDirectories(folder.resolve("other-shop")));

        dropOnView();

        assertThat(answers.asked()).isEmpty();
        assertThat(shop.orElseThrow().workspace().datasets().list()).isEmpty();
    }

    @Test
    void whoThinksBetterOfItHasImportedNothing() throws Exception {
        source.offer(Shop.events(folder));
        answers.thenNothing();

        dropOnView();

        assertThat(answers.asked()).hasSize(1);
        assertThat(shop.orElseThrow().workspace().datasets().list()).isEmpty();
    }
}
