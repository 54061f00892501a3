package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.ui.kit.results.DecisionWords;
import dev.rehearsal.ui.kit.results.RuleCounts;
import dev.rehearsal.ui.simulator.Choices.Choice;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The decisions that pass the filters; the chosen one is explained. */
public final class DecisionsController {
    private final SimulatorModel model;
    private final DecisionsModel decisions;

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

    public DecisionsController(SimulatorModel model) {
        this.model = model;
        this.decisions = model.decisions();
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
            table.showRuleNames(filter.rule() == RuleCounts.ALL);
            Choices.select(outcomes, filter.outcome());
            Choices.select(reasons, filter.reason());
            if (!customer.getText().strip().equals(filter.customer())) {
                customer.setText(filter.customer());
            }
        });
    }

    private void bindTable() {
        decisions.runProperty().subscribe(shown -> {
            if (shown != null) {
                table.show(shown.result(), model.times());
            }
        });
        decisions.rowsProperty().subscribe(rows -> {
            table.showRows(rows);
            count.setText(decisions.countInWords());
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.explain().explain(row);
            }
        });
    }
}
