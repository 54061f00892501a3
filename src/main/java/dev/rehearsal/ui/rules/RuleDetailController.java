package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.review.ReviewParts;
import dev.rehearsal.ui.kit.review.StatusPill;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open rule in words: its sentence, its tags, its cards, and its steps through review. */
public final class RuleDetailController {
    private final RulesViewModel model;
    private final RuleEditing editing;
    private final Times times;

    @FXML
    private ScrollPane detail;

    @FXML
    private Label name;

    @FXML
    private Label status;

    @FXML
    private Label sentence;

    @FXML
    private TextField tags;

    @FXML
    private StackPane steps;

    @FXML
    private VBox cards;

    @FXML
    private TextArea json;

    RuleDetailController(RulesViewModel model, RuleEditing editing, Times times) {
        this.model = model;
        this.editing = editing;
        this.times = times;
    }

    @FXML
    private void initialize() {
        steps.getChildren().setAll(ReviewParts.steps(model.review(), times));
        tags.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                tag();
            }
        });
        model.openProperty().subscribe(this::show);
    }

    private void show(Optional<OpenRule> open) {
        detail.setVisible(open.isPresent());
        open.ifPresent(rule -> {
            name.setText(rule.line().name());
            StatusPill.dress(status, rule.line().status(), rule.line().statusWords());
            sentence.setText(rule.line().sentence());
            tags.setText(String.join(", ", rule.line().tags()));
            cards.getChildren().setAll(RuleCardNodes.of(RuleCards.of(rule.rule())));
            json.setText(rule.json());
        });
    }

    @FXML
    private void tag() {
        model.tag(tags.getText());
    }

    @FXML
    private void edit() {
        editing.edit();
    }

    @FXML
    private void duplicate() {
        editing.duplicate();
    }
}
