package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.kit.results.DecisionWords;
import dev.rehearsal.ui.kit.results.RuleCounts;
import dev.rehearsal.ui.simulator.Choices.Choice;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The decisions that pass the filters; the chosen one is explained. */
public final class DecisionsController {
    private final SimulatorModel model;
    private final DecisionsModel decisions;
    private final ExportModel export;
    private boolean marking;

    @FXML
    private TextField customer;

    @FXML
    private ComboBox<Choice<Outcome>> outcomes;

    @FXML
    private ComboBox<Choice<Reason>> reasons;

    @FXML
    private Button only;

    @FXML
    private Label count;

    @FXML
    private DecisionsTable table;

    public DecisionsController(SimulatorModel model) {
        this.model = model;
        this.decisions = model.decisions();
        this.export = model.export();
    }

    @FXML
    private void initialize() {
        bindFilters();
        bindTable();
    }

    private void bindFilters() {
        Choices.fill(
                outcomes,
                "Any outcome",
                List.of(Outcome.FIRED, Outcome.SUPPRESSED, Outcome.CANCELLED, Outcome.PENDING),
                each -> DecisionWords.look(each).label());
        Choices.fill(
                reasons, "Any reason", List.of(Reason.values()).subList(1, Reason.values().length), DecisionWords::of);
        outcomes.setOnAction(choice -> showOutcome());
        reasons.setOnAction(choice -> showOutcome());
        customer.textProperty().subscribe(decisions::showCustomer);
        Choices.bindOnly(only, decisions.filterProperty().map(DecisionFilter::only));
        decisions.filterProperty().subscribe(this::mark);
    }

    private void showOutcome() {
        if (!marking) {
            decisions.showOutcome(
                    outcomes.getValue().thing(), reasons.getValue().thing());
        }
    }

    private void mark(DecisionFilter filter) {
        marking = true;
        table.showRuleNames(filter.rule() == RuleCounts.ALL);
        Choices.select(outcomes, filter.outcome());
        Choices.select(reasons, filter.reason());
        if (!customer.getText().strip().equals(filter.customer())) {
            customer.setText(filter.customer());
        }
        marking = false;
    }

    private void bindTable() {
        decisions.runProperty().subscribe(shown -> {
            if (shown != null) {
                table.show(shown.result(), model.times());
            }
        });
        decisions.rowsProperty().subscribe(rows -> {
            table.showRows(rows, !model.shownRun().isWhole() && decisions.isByTime());
            count.setText(decisions.countInWords());
            showChosen();
        });
        decisions.chosenProperty().subscribe(row -> showChosen());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                decisions.choose(row);
            }
        });
        table.onSorted((column, descending) -> decisions.sort(column, descending));
        table.onCustomer(row -> model.showCustomer(decisions.table().customer(row)));
    }

    private void showChosen() {
        table.choose(decisions.chosenProperty().get());
    }

    @FXML
    private void showAll() {
        decisions.showOnly(null);
    }

    @FXML
    private void export() {
        export.exportDecisions();
    }
}
