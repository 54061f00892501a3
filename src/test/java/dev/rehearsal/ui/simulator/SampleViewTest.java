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
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The simulator over the sample: what a marketer does with it, from the run to why somebody got nothing. */
class SampleViewTest extends ViewTest {
    private SimulatorModel model = new SimulatorModel(
            new SampleShopInputs(),
            SmallShop.around(Backgrounds.direct(), new Notices(), new Answers()),
            new ShownRun());

    @Override
    protected Parent root() {
        model = new SimulatorModel(
                new SampleShopInputs(),
                SmallShop.around(Backgrounds.direct(), new Notices(), new Answers()),
                new ShownRun());
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

    @BeforeEach
    void run() {
        clickOn("#simulator-run");
    }

    private String words(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    private void tab(int place) {
        interact(() -> lookup("#simulator-tabs")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(place));
    }

    @Test
    void theRunIsOverlookedAndPlayed() {
        photograph("simulator-overview");

        interact(() -> model.playhead().speedProperty().set(Speed.DAY));
        clickOn("#play");
        interact(() -> {
            for (int second = 0; second < 20; second++) {
                model.playhead().tick(1_000_000_000L);
            }
        });
        clickOn("#play");
        assertThat(words("#simulator-result")).startsWith("By ");
        assertThat(words("#decision-count")).contains(" of ");
        photograph("simulator-playhead");
        clickOn("#whole-run");
        assertThat(words("#simulator-result")).doesNotStartWith("By ");
    }

    @Test
    void bracketsStepAndTheTimeIsSought() {
        interact(() -> lookup("#timeline").query().requestFocus());
        write(']');
        String first = words("#why-when");
        write(']');
        write('[');
        assertThat(words("#why-when")).isEqualTo(first);

        TextField time = lookup("#playhead-time").queryAs(TextField.class);
        interact(() -> {
            time.requestFocus();
            time.setText("nonsense");
        });
        push(KeyCode.ENTER);
        assertThat(words("#playhead-problem")).startsWith("“nonsense” is not a time.");
    }

    @Test
    void theTimelineIsZoomedToWhereSecondsShow() {
        TimelineView timeline = lookup("#timeline").queryAs(TimelineView.class);
        interact(timeline::requestFocus);
        for (int step = 0; step < 30; step++) {
            push(KeyCode.ADD);
        }
        assertThat(model.timeline().isZoomed()).isTrue();
        photograph("simulator-zoomed");
        push(KeyCode.DIGIT0);
        assertThat(model.timeline().isZoomed()).isFalse();
    }

    @Test
    void aMessageIsExplainedAndWhatWouldTurnIt() {
        tab(1);
        MessagesTable table = lookup("#messages").queryAs(MessagesTable.class);
        interact(() -> table.getSelectionModel().select(0));
        assertThat(words("#why-summary")).isNotEmpty();
        assertThat(lookup("#why-changes").query().isVisible()).isTrue();
        photograph("simulator-messages");
    }

    @Test
    void aCustomerIsShownOnOneAxisAndEveryMarkExplainsItself() {
        interact(() -> model.playhead().step(1));
        interact(() -> model.showCustomer(model.decisions()
                .table()
                .customer(model.decisions().chosenProperty().get())));
        CustomerAxis axis = lookup("#customer-axis").queryAs(CustomerAxis.class);
        interact(axis::requestFocus);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertThat(axis.getAccessibleText()).contains("Mark 1 of ");
        assertThat(words("#why-summary")).startsWith("An event of the log");
        interact(
                () -> model.explain().explain(model.decisions().chosenProperty().get()));
        photograph("simulator-customer");
    }

    @Test
    void whySomebodyGotNothingIsAskedOverAllRules() {
        interact(() -> {
            lookup("#why-customer")
                    .queryAs(TextField.class)
                    .setText(model.decisions().table().size() > 0 ? firstCustomer() : "");
            lookup("#why-rule").queryAs(ComboBox.class).getSelectionModel().selectFirst();
        });
        clickOn("#why-ask");
        assertThat(words("#why-summary")).contains("the rules that did not fire, the nearest on top");
        photograph("simulator-why-nothing");
    }

    private String firstCustomer() {
        ReplayRun run =
                java.util.Objects.requireNonNull(model.decisions().runProperty().get());
        return run.result().customerId(model.decisions().table().customer(0));
    }

    @Test
    void thePressureShowsWhoGetsMost() {
        tab(3);
        assertThat(lookup("#pressure-most").queryTableView().getItems()).isNotEmpty();
        photograph("simulator-pressure");
        tab(4);
        photograph("simulator-runs");
    }
}
