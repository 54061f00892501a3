package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.journeys.canvas.TextClipboard;
import dev.rehearsal.ui.journeys.editor.JourneyDesk;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.journeys.editor.JourneySurroundings;
import dev.rehearsal.ui.journeys.editor.StoredJourneyDesk;
import dev.rehearsal.ui.journeys.flow.FlowModel;
import dev.rehearsal.ui.journeys.flow.StoredFlowDesk;
import dev.rehearsal.ui.journeys.flow.WalkersModel;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.results.ShownRun;
import dev.rehearsal.ui.kit.review.StoredReview;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The whole view of the journeys on its real FXML, over a workspace on the disk. */
abstract class JourneysStage extends ViewTest {
    final Notices notices = new Notices();
    final TextClipboard pasteboard = new Pasteboard();
    Answers answers = new Answers();
    private Optional<StoredShop> shop = Optional.empty();
    private Optional<JourneysView.Models> models = Optional.empty();
    private Optional<JourneysController> controller = Optional.empty();
    private int stores;

    @TempDir
    private static Path folder;

    @Override
    protected Parent root() {
        try {
            StoredShop opened = StoredShop.in(folder.resolve("store" + stores++));
            shop = Optional.of(opened);
            filled(opened);
            return view(opened);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What is in the workspace before the view opens. */
    void filled(StoredShop opened) throws Exception {
        opened.importCustomers("Spring log", 0, 20);
    }

    private Parent view(StoredShop opened) {
        Background background = Backgrounds.direct();
        Times times = new Times(ZoneOffset.UTC);
        KeptLog logs = new KeptLog(opened.workspace().datasets());
        answers = new Answers();
        JourneyDesk desk = new StoredJourneyDesk(opened.workspace(), logs, "Ann");
        JourneysViewModel list = new JourneysViewModel(
                new StoredJourneys(opened.workspace(), "Ann"),
                new StoredReview<>(
                        opened.workspace(),
                        logs,
                        new JourneyReview(opened.workspace().journeys()),
                        "Ann"),
                background,
                notices,
                answers);
        JourneyEditorViewModel editor = new JourneyEditorViewModel(
                desk, new JourneySurroundings(desk, background, notices), background, notices, Pause.none());
        FlowModel flow = new FlowModel(
                new StoredFlowDesk(opened.workspace(), logs), new ShownRun(), background, notices, Pause.none());
        JourneysView.Models made = new JourneysView.Models(
                list,
                new JourneyEditing(list, editor, answers, notices),
                flow,
                new WalkersModel(flow, background, notices));
        models = Optional.of(made);
        ViewLoader views = new ViewLoader();
        JourneysView.register(views, made, background, times, pasteboard, () -> {}, () -> {});
        ViewLoader.Loaded loaded = views.load(Views.JOURNEYS);
        controller = Optional.of((JourneysController) loaded.controller());
        loaded.controller().shown();
        return loaded.root();
    }

    /** A clipboard that no other program shares. */
    private static final class Pasteboard implements TextClipboard {
        private Optional<String> text = Optional.empty();

        @Override
        public Optional<String> read() {
            return text;
        }

        @Override
        public void write(String copied) {
            text = Optional.of(copied);
        }
    }

    @AfterEach
    void closeShop() throws WorkspaceProblem {
        shop().close();
    }

    final StoredShop shop() {
        return shop.orElseThrow();
    }

    final JourneysView.Models models() {
        return models.orElseThrow();
    }

    final JourneysController controller() {
        return controller.orElseThrow();
    }

    final JourneyEditorViewModel editor() {
        return models().editing().editor();
    }

    final Journey journey() {
        return Objects.requireNonNull(editor().journeyProperty().get());
    }

    final Journey stored(String id) throws WorkspaceProblem {
        return shop().workspace().journeys().open(id).content();
    }

    /** Makes the journey and opens it in the editor. */
    final void make(Journey journey) {
        interact(() -> editor().create(journey, () -> models().list().open(journey.id())));
    }

    final void select(String... ids) {
        interact(() -> {
            editor().selection().clear();
            for (String id : ids) {
                editor().selection().add(id);
            }
        });
    }
}
