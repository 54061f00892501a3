package dev.rehearsal.ui.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.ViewTest;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.results.ShownRun;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SimulatorViewTest extends ViewTest {
    @Override
    protected Parent root() {
        SimulatorModel model = new SimulatorModel(
                new SmallShop(), SmallShop.around(Backgrounds.direct(), new Notices(), new Answers()), new ShownRun());
        Navigator nowhere = new Navigator() {
            @Override
            public void show(Views view) {
                throw new AssertionError("nobody asked for " + view);
            }

            @Override
            public void show(Views view, Subject subject) {
                throw new AssertionError("nobody asked for " + view + " of " + subject);
            }
        };
        ViewLoader views = new ViewLoader();
        SimulatorController.register(views, model, Command.of("Report of the run…", () -> {}), nowhere, () -> {});
        ViewLoader.Loaded loaded = views.load(Views.SIMULATOR);
        loaded.controller().shown();
        return loaded.root();
    }

    @Test
    void aReplayIsRunNarrowedAndExplained() {
        assertThat(lookup("#simulator-nothing").query().isVisible()).isTrue();
        clickOn("#simulator-run");
        assertThat(lookup("#simulator-nothing").query().isVisible()).isFalse();
        assertThat(words("#simulator-result")).startsWith("150 events of 10 customers");

        ListView<Object> counts = lookup("#rule-counts").queryListView();
        interact(() -> counts.getSelectionModel().select(2));
        clickOn("Cooling down");
        assertThat(words("#decision-count")).isEqualTo("60 of 200 decisions");

        DecisionsTable table = lookup("#decisions").queryAs(DecisionsTable.class);
        interact(table::requestFocus);
        interact(() -> table.getSelectionModel().selectFirst());
        assertThat(lookup("#why").query().isVisible()).isTrue();
        assertThat(words("#why-summary")).startsWith("It matched but did not fire");
        assertThat(words("#why-when")).matches("\\d+ March 2026, \\d\\d:\\d\\d:00");
        photograph("simulator");
    }

    @Test
    void theTimelineIsWorkedByKeys() {
        clickOn("#simulator-run");
        TimelineView timeline = lookup("#timeline").queryAs(TimelineView.class);
        interact(timeline::requestFocus);

        push(KeyCode.MINUS);
        assertThat(words("#decision-count")).isEqualTo("200 decisions");
        push(KeyCode.ADD);
        assertThat(words("#decision-count")).endsWith(" of 200 decisions");
        push(KeyCode.DIGIT0);
        assertThat(words("#decision-count")).isEqualTo("200 decisions");
    }

    @Test
    void aCustomerCanBeAskedAbout() {
        clickOn("#simulator-run");
        interact(() -> lookup("#why-customer").queryAs(TextField.class).setText("c02"));
        clickOn("#why-ask");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words("#why-summary")).contains("for c02 then");
        assertThat(lookup("#why").query().isVisible()).isTrue();
    }

    private String words(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }
}
