package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.simulator.Choices.Choice;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The simulator: set up, run, look. */
public final class SimulatorController implements View {
    private static final double HIGHEST_TIMELINE = 212;

    private final SimulatorModel model;
    private final Navigator navigator;

    @FXML
    private ComboBox<Dataset> datasets;

    @FXML
    private MenuButton rules;

    @FXML
    private DatePicker until;

    @FXML
    private Button run;

    @FXML
    private HBox running;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label progressWords;

    @FXML
    private VBox outcome;

    @FXML
    private Label result;

    @FXML
    private Label span;

    @FXML
    private Button showAll;

    @FXML
    private ScrollPane timelineScroll;

    @FXML
    private TimelineView timeline;

    @FXML
    private ListView<RuleCounts> counts;

    @FXML
    private WaterfallView waterfall;

    @FXML
    private TextField customer;

    @FXML
    private ComboBox<Choice<Outcome>> outcomes;

    @FXML
    private ComboBox<Choice<Reason>> reasons;

    @FXML
    private Label count;

    @FXML
    private DecisionsTable table;

    @FXML
    private ExplanationController explanationController;

    @FXML
    private StackPane nothing;

    public SimulatorController(SimulatorModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    /** Makes the view known, and the part of it that has a controller of its own. */
    public static void register(ViewLoader views, SimulatorModel model, Navigator navigator) {
        views.register(Views.SIMULATOR, SimulatorController.class, () -> new SimulatorController(model, navigator))
                .registerPart(ExplanationController.class, () -> new ExplanationController(model));
    }

    @FXML
    private void initialize() {
        bindSetup();
        bindProgress();
        bindCounts();
        bindTable();
        timeline.bind(model.timeline());
        showAll.managedProperty().bind(showAll.visibleProperty());
        model.timeline().binsProperty().subscribe(bins -> {
            span.setText(model.timeline().spanInWords());
            showAll.setVisible(model.timeline().isZoomed());
        });
        model.decisions().runProperty().subscribe(shown -> {
            outcome.setVisible(shown != null);
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void bindSetup() {
        SetupModel setup = model.setup();
        Choices.show(datasets, Dataset::name);
        datasets.setItems(setup.datasets());
        datasets.valueProperty().bindBidirectional(setup.datasetProperty());
        until.valueProperty().bindBidirectional(setup.untilProperty());
        run.disableProperty().bind(model.possible().not());
        new RulesMenu(rules, setup).bind();
        nothing.visibleProperty().bind(outcome.visibleProperty().not().and(setup.readProperty()));
        setup.datasets().subscribe(this::showEmptyState);
        setup.rules().subscribe(this::showEmptyState);
        showEmptyState();
    }

    private void showEmptyState() {
        nothing.getChildren().setAll(emptyState());
    }

    private EmptyState emptyState() {
        if (model.setup().datasets().isEmpty()) {
            return EmptyState.of(
                            Icons.DATA, "No events yet", "Import a log of events, and see what your rules would do.")
                    .action(Command.of("Go to Data", () -> navigator.show(Views.DATA)));
        }
        if (model.setup().rules().isEmpty()) {
            return EmptyState.of(Icons.RULES, "No rules yet", "Add rules to see which of them would have fired.")
                    .action(Command.of("Go to Rules", () -> navigator.show(Views.RULES)));
        }
        return EmptyState.of(
                        Icons.SIMULATOR,
                        "Nothing replayed yet",
                        "Run the rules over the events and see which fired, which were held back, and why.")
                .action(Command.of("Run", model::run).when(model.possible()));
    }

    private void bindProgress() {
        running.managedProperty().bind(running.visibleProperty());
        model.jobProperty().subscribe(job -> {
            running.setVisible(job != null);
            progress.progressProperty().unbind();
            progressWords.textProperty().unbind();
            if (job != null) {
                progress.progressProperty().bind(job.fractionProperty());
                progressWords.textProperty().bind(job.wordsProperty());
            }
        });
    }

    private void bindCounts() {
        counts.setCellFactory(list -> new RuleCountsCell());
        counts.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.decisions().showRule(chosen.rule());
                waterfall.show(chosen);
                timeline.choose(chosen.rule());
            }
        });
        waterfall.onChosen(model.decisions()::showOutcome);
    }

    private void bindTable() {
        DecisionsModel decisions = model.decisions();
        Choices.fill(
                outcomes,
                "Any outcome",
                List.of(Outcome.FIRED, Outcome.SUPPRESSED, Outcome.CANCELLED, Outcome.PENDING),
                each -> DecisionWords.look(each).label());
        Choices.fill(
                reasons, "Any reason", List.of(Reason.values()).subList(1, Reason.values().length), DecisionWords::of);
        outcomes.setOnAction(choice -> {
            Outcome wanted = outcomes.getValue().thing();
            if (wanted != decisions.filterProperty().get().outcome()) {
                decisions.showOutcome(wanted, null);
            }
        });
        reasons.setOnAction(choice -> decisions.showOutcome(
                decisions.filterProperty().get().outcome(), reasons.getValue().thing()));
        customer.textProperty().subscribe(decisions::showCustomer);
        decisions.filterProperty().subscribe(filter -> {
            Choices.select(outcomes, filter.outcome());
            Choices.select(reasons, filter.reason());
            if (!customer.getText().strip().equals(filter.customer())) {
                customer.setText(filter.customer());
            }
        });
        decisions.rowsProperty().subscribe(rows -> {
            table.showRows(rows);
            count.setText(decisions.countInWords());
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                explain(row);
            }
        });
    }

    private void explain(int row) {
        ReplayRun shown = Objects.requireNonNull(model.decisions().runProperty().get());
        DecisionTable decisions = shown.result().decisions();
        explanationController.suggest(shown.result().customerId(decisions.customer(row)), decisions.rule(row));
        model.explain().explain(row);
    }

    private void show(ReplayRun shown) {
        result.setText(model.resultInWords());
        table.show(shown.result(), model.times());
        timeline.showRules(
                shown.result().pack().rules().stream().map(Rule::name).toList());
        timelineScroll.setMinHeight(Math.min(HIGHEST_TIMELINE, timeline.prefHeight(-1)));
        counts.getItems().setAll(shown.counts());
        counts.getSelectionModel().selectFirst();
        waterfall.show(shown.counts().getFirst());
    }

    @Override
    public void shown() {
        model.setup().refresh();
    }

    @Override
    public void show(Subject subject) {
        switch (subject) {
            case Subject.Customer(String id) -> model.decisions().showCustomer(id);
            case Subject.RuleById(String id) ->
                counts.getItems().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .ifPresent(counts.getSelectionModel()::select);
            case Subject.DatasetById(long id) ->
                datasets.getItems().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .ifPresent(datasets::setValue);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Run the replay", "Shortcut+Enter", model::run).when(model.possible()),
                Command.of("Cancel the replay", model::cancel)
                        .when(model.jobProperty().isNotNull()),
                Command.of("Show all decisions", this::showAllDecisions),
                Command.of("Show all time", model.timeline()::reset),
                Command.of("Ask why a rule did not fire", "Shortcut+Y", explanationController::focus));
    }

    private void showAllDecisions() {
        model.decisions().showAll();
        counts.getSelectionModel().selectFirst();
    }

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void resetTimeline() {
        model.timeline().reset();
    }

    @Override
    public void closed() {
        model.cancel();
    }
}
