package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

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
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Files from the drop to the summary, on the real views. */
class WizardViewTest extends ViewTest {
    @TempDir
    private static Path folder = Path.of("target");

    private Answers answers = new Answers();
    private final DropSource source = new DropSource();
    private Optional<StoredShop> shop = Optional.empty();
    private Path files = folder;
    private int round;

    @Override
    protected Parent root() {
        try {
            answers = new Answers();
            files = Files.createDirectory(folder.resolve("round-" + round++));
            StoredShop opened = StoredShop.in(files);
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

    private void drop(Path... paths) {
        source.offer(paths);
        drag("#drop-source").dropTo(".empty-state");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    @Test
    void aKnownLayoutIsImportedAtOnce() throws Exception {
        drop(Exports.rees46(files));
        photograph("wizard-file");
        clickOn("#wizard-step-2");
        photograph("wizard-columns");
        clickOn("#wizard-step-3");
        photograph("wizard-meaning");
        clickOn("#wizard-step-4");
        photograph("wizard-forecast");
    }
}
