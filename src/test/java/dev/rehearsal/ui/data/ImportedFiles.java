package dev.rehearsal.ui.data;

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
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A test of the Data view onto which files are dropped. Work happens when the test lets it: after each click. */
abstract class ImportedFiles extends ViewTest {
    @TempDir
    static Path folder = Path.of("target");

    Answers answers = new Answers();
    Path files = folder;
    private final DropSource source = new DropSource();
    private Backgrounds.Held held = new Backgrounds.Held();
    private Optional<StoredShop> opened = Optional.empty();
    private Optional<DataModel> made = Optional.empty();
    private static int round;

    @Override
    protected Parent root() {
        try {
            answers = new Answers();
            held = new Backgrounds.Held();
            files = Files.createDirectory(folder.resolve("round-" + round++));
            StoredShop shop = StoredShop.in(files);
            DataModel model = new DataModel(
                    shop.workspace(), held.background(), new Notices(), answers, new Times(ZoneOffset.UTC));
            opened = Optional.of(shop);
            made = Optional.of(model);
            ViewLoader.Loaded view =
                    DataController.register(new ViewLoader(), model, () -> {}).load(Views.DATA);
            view.controller().shown();
            held.runAll();
            return source.above(view.root());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        opened.orElseThrow().close();
    }

    StoredShop shop() {
        return opened.orElseThrow();
    }

    DataModel model() {
        return made.orElseThrow();
    }

    /** Lets everything happen that was asked for. */
    void settle() {
        interact(held::runAll);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void drop(Path... paths) {
        source.offer(paths);
        drag("#drop-source").dropTo("#data-root");
        WaitForAsyncUtils.waitForFxEvents();
        settle();
    }

    void click(String selector) {
        clickOn(selector);
        settle();
    }

    String words(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    TableView<?> table(String selector) {
        return lookup(selector).queryAs(TableView.class);
    }

    boolean isShown(String selector) {
        Node node = lookup(selector).query();
        boolean shown = true;
        for (Node at = node; at != null; at = at.getParent()) {
            shown &= at.isVisible();
        }
        return shown;
    }

    /** Chooses the first choice whose label contains the words. */
    @SuppressWarnings("unchecked")
    <T> void choose(String box, String label) {
        ComboBox<T> choices = lookup(box).queryAs(ComboBox.class);
        T wanted = choices.getItems().stream()
                .filter(choice -> String.valueOf(choice).contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is none of " + choices.getItems()));
        interact(() -> choices.setValue(wanted));
        settle();
    }
}
