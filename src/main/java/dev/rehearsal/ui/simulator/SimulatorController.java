package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The simulator: set up, run, look. */
public final class SimulatorController implements View {
    private final SimulatorModel model;
    private final Command report;
    private final Navigator navigator;
    private final Runnable openSample;

    @FXML
    private VBox outcome;

    @FXML
    private VBox page;

    @FXML
    private StackPane nothing;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab decisionsTab;

    @FXML
    private Tab messagesTab;

    @FXML
    private Tab customerTab;

    @FXML
    private Tab pressureTab;

    @FXML
    private Tab runsTab;

    @FXML
    private CountsController countsController;

    @FXML
    private ExplanationController explanationController;

    public SimulatorController(SimulatorModel model, Command report, Navigator navigator, Runnable openSample) {
        this.model = model;
        this.report = report;
        this.navigator = navigator;
        this.openSample = openSample;
    }

    /**
     * Makes the view known, and the parts of it that have controllers of their own.
     *
     * @param report makes a report of the run on show
     */
    public static void register(
            ViewLoader views, SimulatorModel model, Command report, Navigator navigator, Runnable openSample) {
        views.register(
                        Views.SIMULATOR,
                        SimulatorController.class,
                        () -> new SimulatorController(model, report, navigator, openSample))
                .registerPart(SetupController.class, () -> new SetupController(model, report))
                .registerPart(TimelineController.class, () -> new TimelineController(model))
                .registerPart(PlayheadController.class, () -> new PlayheadController(model))
                .registerPart(CountsController.class, () -> new CountsController(model))
                .registerPart(DecisionsController.class, () -> new DecisionsController(model))
                .registerPart(MessagesController.class, () -> new MessagesController(model))
                .registerPart(CustomerController.class, () -> new CustomerController(model))
                .registerPart(PressureController.class, () -> new PressureController(model))
                .registerPart(RunsController.class, () -> new RunsController(model))
                .registerPart(ExplanationController.class, () -> new ExplanationController(model));
    }

    @FXML
    private void initialize() {
        SetupModel setup = model.setup();
        nothing.visibleProperty().bind(outcome.visibleProperty().not().and(setup.readProperty()));
        setup.datasets().subscribe(this::showEmptyState);
        setup.entries().subscribe(this::showEmptyState);
        showEmptyState();
        model.decisions().runProperty().subscribe(shown -> outcome.setVisible(shown != null));
        countsController.onOpened(
                ofDecisions -> tabs.getSelectionModel().select(ofDecisions ? decisionsTab : messagesTab));
        model.customer().pageProperty().subscribe(customer -> {
            if (customer != null) {
                tabs.getSelectionModel().select(customerTab);
            }
        });
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Brackets step wherever the focus is, but in a field where they are text. */
    private void typed(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (key.getCharacter()) {
            case "[" -> model.playhead().step(-1);
            case "]" -> model.playhead().step(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void showEmptyState() {
        nothing.getChildren().setAll(emptyState());
    }

    private EmptyState emptyState() {
        if (model.setup().datasets().isEmpty()) {
            return EmptyState.of(
                            Icons.DATA, "No events yet", "Import a log of events, and see what your rules would do.")
                    .action(Command.of("Go to Data", () -> navigator.show(Views.DATA)))
                    .link(Command.of("Open the sample", openSample));
        }
        if (model.setup().entries().isEmpty()) {
            return EmptyState.of(Icons.RULES, "No rules yet", "Add rules to see which of them would have fired.")
                    .action(Command.of("Go to Rules", () -> navigator.show(Views.RULES)))
                    .link(Command.of("Open the sample", openSample));
        }
        return EmptyState.of(
                        Icons.SIMULATOR,
                        "Nothing replayed yet",
                        "Run the rules over the events and see which fired, which were held back, and why.")
                .action(Command.of("Run", model::run).when(model.possible()));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void show(Subject subject) {
        switch (subject) {
            case Subject.Customer(String id) -> model.customer().show(id);
            case Subject.RuleById(String id) -> countsController.choose(id);
            case Subject.DatasetById(long id) -> model.setup().chooseOnly(id);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Run the replay", "Shortcut+Enter", model::run).when(model.possible()),
                Command.of("Cancel the replay", model::cancel)
                        .when(model.jobProperty().isNotNull()),
                Command.of("Show all decisions", this::showAllDecisions),
                Command.of(
                        "Show how many messages customers get",
                        () -> tabs.getSelectionModel().select(pressureTab)),
                Command.of("Show all time", model.timeline()::reset),
                Command.of("Play or pause the replay", "Shortcut+P", model.playhead()::playOrPause),
                Command.of(
                        "Step to the next decision",
                        "Shortcut+Right",
                        () -> model.playhead().step(1)),
                Command.of(
                        "Step to the decision before",
                        "Shortcut+Left",
                        () -> model.playhead().step(-1)),
                Command.of("Show the whole run again", model.playhead()::end),
                report,
                Command.of("Save the decisions on show as CSV", model.export()::exportDecisions),
                Command.of("Save the messages on show as CSV", model.export()::exportMessages),
                Command.of(
                        "Show the runs that were kept",
                        () -> tabs.getSelectionModel().select(runsTab)),
                Command.of("Ask why a rule did not fire", "Shortcut+Y", explanationController::focus));
    }

    private void showAllDecisions() {
        model.waterfall().choose(new Scope.All());
        model.decisions().showAll();
        model.messages().showAll();
    }

    @Override
    public void closed() {
        model.cancel();
    }
}
