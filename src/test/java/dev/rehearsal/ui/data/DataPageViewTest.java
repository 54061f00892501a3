package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.data.wizard.ImportOrder;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of a page of the Data view over a workspace of its own, into which the flawed shop can be imported. */
abstract class DataPageViewTest extends ViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    protected static Path folder = Path.of("target");

    protected final Answers answers = new Answers();
    protected Backgrounds.Held held = new Backgrounds.Held();
    private Notices notices = new Notices();
    private Optional<Workspace> workspace = Optional.empty();
    private Optional<DataModel> model = Optional.empty();

    @Override
    protected Parent root() {
        held = new Backgrounds.Held();
        notices = new Notices();
        Workspace opened = newWorkspace();
        DataModel data = new DataModel(opened, held.background(), notices, answers, new Times(ZoneOffset.UTC));
        workspace = Optional.of(opened);
        model = Optional.of(data);
        ViewLoader.Loaded view =
                DataController.register(new ViewLoader(), data, () -> {}).load(Views.DATA);
        view.controller().shown();
        held.runAll();
        return view.root();
    }

    private static Workspace newWorkspace() {
        try {
            return Workspace.create(folder.resolve("workspace-" + System.nanoTime()), CLOCK);
        } catch (WorkspaceProblem problem) {
            throw new AssertionError(problem);
        }
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.orElseThrow().close();
    }

    protected final DataModel model() {
        return model.orElseThrow();
    }

    protected final Workspace workspace() {
        return workspace.orElseThrow();
    }

    protected final void importFiles(String name, ImportOrder.Part... parts) {
        interact(() -> {
            model().imports().start(new ImportOrder(name, List.of(parts), false));
            held.runAll();
            model().imports().putSummaryAway();
        });
    }

    protected final void importShop() throws Exception {
        importFiles(
                "Winter",
                Shop.part(DataKind.PROFILES, FlawedShop.profiles(folder)),
                Shop.part(DataKind.EVENTS, FlawedShop.events(folder)));
    }

    /** The sentence of the newest notice. */
    protected final String notice() {
        List<Notice> shown = notices.shown();
        return shown.isEmpty() ? "" : shown.getLast().sentence();
    }

    protected final TableView<?> table(String selector) {
        return lookup(selector).queryAs(TableView.class);
    }

    protected final String words(String selector) {
        return lookup(selector).queryAs(Label.class).getText();
    }
}
