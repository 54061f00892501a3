package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.Outcome;
import dev.rehearsal.ui.kit.OutcomeBadge;
import dev.rehearsal.ui.kit.results.DecisionWords;
import dev.rehearsal.ui.kit.results.ExplanationTree;
import dev.rehearsal.ui.simulator.Choices.Choice;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane that says why: the answer, and above it the question about any customer and rule. */
public final class ExplanationController {
    private static final String NOTHING_YET =
            "Choose a decision to see why it fell, or ask above why a customer got nothing: from one rule, or from any.";

    private final ExplainModel model;
    private final DecisionsModel decisions;
    private List<String> ids = List.of();

    @FXML
    private TextField customer;

    @FXML
    private TextField time;

    @FXML
    private ComboBox<Choice<Integer>> rules;

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
    private VBox changes;

    @FXML
    private Label changesHeading;

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
        changes.managedProperty().bind(changes.visibleProperty());
        badge.managedProperty().bind(badge.visibleProperty());
        model.changesProperty().subscribe(this::showChanges);
        decisions.runProperty().subscribe(run -> {
            if (run != null) {
                showRules(run.result());
            }
        });
        model.answerProperty().subscribe(answer -> show(answer));
    }

    private void showRules(ReplayResult result) {
        Choices.fill(
                rules,
                "All rules",
                IntStream.range(0, result.pack().rules().size()).boxed().toList(),
                number -> result.rule(number).name());
        ids = result.pack().rules().stream().map(Rule::id).toList();
    }

    private void showChanges(ExplainModel.@Nullable Changes found) {
        changes.setVisible(found != null);
        if (found != null) {
            changes.getChildren().setAll(changesHeading);
            changesHeading.setText(
                    found.happened() ? "It would not have happened with" : "It would have happened with");
            List<String> words = found.words().isEmpty() ? List.of("No single change would turn it.") : found.words();
            for (String change : words) {
                Label line = new Label(model.words().of(change));
                line.setWrapText(true);
                line.setMinHeight(Region.USE_PREF_SIZE);
                line.getStyleClass().add("turn");
                changes.getChildren().add(line);
            }
        }
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
        badge.setVisible(true);
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
        badge.setVisible(told.look() != null);
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
        Choices.select(rules, ids.indexOf(explanation.ruleId()));
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
        Choice<Integer> rule = rules.getValue();
        Integer number = rule == null ? null : rule.thing();
        if (number == null) {
            model.whyNothing(customer.getText(), time.getText());
        } else {
            model.whyNot(customer.getText(), number, time.getText());
        }
    }
}
