package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.Outcome;
import dev.rehearsal.ui.kit.OutcomeBadge;
import dev.rehearsal.ui.kit.results.DecisionWords;
import dev.rehearsal.ui.kit.results.ExplanationTree;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane that says why: the answer, and above it the question about any customer and rule. */
public final class ExplanationController {
    private static final String NOTHING_YET =
            "Choose a decision to see why it fell, or ask above why a rule did not fire for a customer.";

    private final ExplainModel model;
    private final DecisionsModel decisions;

    @FXML
    private TextField customer;

    @FXML
    private TextField time;

    @FXML
    private ComboBox<Rule> rules;

    @FXML
    private VBox why;

    @FXML
    private OutcomeBadge badge;

    @FXML
    private Label when;

    @FXML
    private Label who;

    @FXML
    private Label summary;

    @FXML
    private Label until;

    @FXML
    private ExplanationTree tree;

    @FXML
    private Label nothing;

    public ExplanationController(SimulatorModel simulator) {
        this.model = simulator.explain();
        this.decisions = simulator.decisions();
    }

    @FXML
    private void initialize() {
        nothing.visibleProperty().bind(why.visibleProperty().not());
        Choices.show(rules, Rule::name);
        decisions.runProperty().subscribe(run -> {
            if (run != null) {
                showRules(run.result());
            }
        });
        model.answerProperty().subscribe(answer -> show(answer));
    }

    private void showRules(ReplayResult result) {
        int chosen = rules.getSelectionModel().getSelectedIndex();
        rules.getItems().setAll(result.pack().rules());
        rules.getSelectionModel()
                .select(Math.clamp(chosen, 0, Math.max(0, rules.getItems().size() - 1)));
    }

    private void show(ExplainModel.@Nullable Answer answer) {
        why.setVisible(answer != null && !(answer instanceof ExplainModel.Answer.Nothing));
        switch (answer) {
            case null -> nothing.setText(NOTHING_YET);
            case ExplainModel.Answer.Nothing(String sentence) -> nothing.setText(sentence);
            case ExplainModel.Answer.Told told -> show(told);
            case ExplainModel.Answer.Why(DecisionExplanation explanation, String ruleName) ->
                show(explanation, ruleName);
        }
    }

    private void show(DecisionExplanation explanation, String ruleName) {
        var outcome = explanation.outcome();
        badge.setOutcome(outcome == null ? Outcome.PENDING : DecisionWords.look(outcome));
        when.setText(model.when(explanation));
        when.setTooltip(new Tooltip(Instants.format(explanation.at())));
        suggest(explanation);
        who.setText("%s · %s".formatted(ruleName, explanation.customerId()));
        summary.setText(model.words().of(explanation.summary()));
        summary.setTooltip(exact(explanation.summary()));
        until.setText(model.until(explanation));
        until.setManaged(!until.getText().isEmpty());
        tree.show(explanation, model.words());
    }

    private void show(ExplainModel.Answer.Told told) {
        badge.setOutcome(told.look());
        when.setText(told.when());
        when.setTooltip(null);
        who.setText(told.who());
        summary.setText(model.words().of(told.summary()));
        summary.setTooltip(exact(told.summary()));
        until.setText(told.until());
        until.setManaged(!until.getText().isEmpty());
        tree.show(told.parts(), model.words());
    }

    /** Puts what is explained into the question, to be asked about another rule or time. */
    private void suggest(DecisionExplanation explanation) {
        customer.setText(explanation.customerId());
        rules.getItems().stream()
                .filter(rule -> rule.id().equals(explanation.ruleId()))
                .findFirst()
                .ifPresent(rules::setValue);
    }

    /** The words as they were before they were made readable, where that makes a difference. */
    private @Nullable Tooltip exact(String words) {
        return model.words().of(words).equals(words) ? null : new Tooltip(words);
    }

    void focus() {
        customer.requestFocus();
    }

    @FXML
    private void ask() {
        if (rules.getSelectionModel().getSelectedIndex() >= 0) {
            model.whyNot(customer.getText(), rules.getSelectionModel().getSelectedIndex(), time.getText());
        }
    }
}
