package dev.rehearsal.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.data.wizard.ImportOrder;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataViewTest extends ViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder = Path.of("target");

    private final Answers answers = new Answers();
    private Backgrounds.Held held = new Backgrounds.Held();
    private Optional<Workspace> workspace = Optional.empty();
    private Optional<DataModel> model = Optional.empty();
    private int round;

    @Override
    protected Parent root() {
        held = new Backgrounds.Held();
        Workspace opened = newWorkspace();
        DataModel data = new DataModel(opened, held.background(), new Notices(), answers, new Times(ZoneOffset.UTC));
        workspace = Optional.of(opened);
        model = Optional.of(data);
        ViewLoader.Loaded view =
                DataController.register(new ViewLoader(), data, () -> {}).load(Views.DATA);
        view.controller().shown();
        held.runAll();
        return view.root();
    }

    private Workspace newWorkspace() {
        try {
            return Workspace.create(folder.resolve("workspace-" + round++), CLOCK);
        } catch (WorkspaceProblem problem) {
            throw new AssertionError(problem);
        }
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.orElseThrow().close();
    }

    private void importShop() throws Exception {
        ImportOrder order = Shop.order("Spring", folder);
        interact(() -> {
            model.orElseThrow().imports().start(order);
            held.runAll();
        });
    }

    private TableView<?> table(String selector) {
        return lookup(selector).queryAs(TableView.class);
    }

    @Test
    void anEmptyWorkspaceOffersToImport() {
        assertThat(lookup(".empty-state").query().isVisible()).isTrue();
        photograph("data-empty");
    }

    @Test
    void theEventsOfAnImportAreShownWithOneOpen() throws Exception {
        importShop();

        assertThat(table("#datasets").getItems()).hasSize(1);
        assertThat(table("#events").getItems()).hasSize(Shop.EVENTS);
        assertThat(lookup("#event-detail").query().isVisible()).isFalse();
        interact(() -> table("#events").getSelectionModel().select(2));

        assertThat(lookup("#event-detail").query().isVisible()).isTrue();
        assertThat(lookup("#event-count").queryAs(Label.class).getText()).isEqualTo("1,200 of 1,200 events");
        photograph("data-events");
    }

    @Test
    void enterOpensTheCustomerOfAnEventAndEscapeGoesBack() throws Exception {
        importShop();
        interact(() -> {
            table("#events").getSelectionModel().select(5);
            table("#events").requestFocus();
        });

        push(KeyCode.ENTER);

        assertThat(lookup("#customer-title").queryAs(Label.class).getText()).isEqualTo("c005");
        assertThat(table("#customer-events").getItems()).hasSize(30);
        photograph("data-customer");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#customer").query().isVisible()).isFalse();
    }

    @Test
    void typingFiltersTheTable() throws Exception {
        importShop();

        interact(() -> {
            lookup("#filter-customer").queryAs(TextField.class).setText("c01");
            held.runAll();
        });

        assertThat(table("#events").getItems()).hasSize(300);
    }

    @Test
    void theRowsLeftOutStandInATableOfTheirOwn() throws Exception {
        importShop();

        clickOn("#rejects-part");

        assertThat(table("#rejects").getItems()).hasSize(2);
        assertThat(table("#rejects").isVisible()).isTrue();
    }

    @Test
    void stoppingAnImportAsksWhatBecomesOfItsRows() throws Exception {
        ImportOrder order = Shop.order("Spring", folder);
        interact(() -> model.orElseThrow().imports().start(order));

        clickOn("#import-stop");
        clickOn("#import-roll-back");
        interact(held::runAll);

        assertThat(lookup("#import-running").query().isVisible()).isFalse();
        assertThat(table("#datasets").getItems()).isEmpty();
    }
}
