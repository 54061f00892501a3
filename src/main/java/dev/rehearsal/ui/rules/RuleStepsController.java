package dev.rehearsal.ui.rules;

import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What can be done with the rule that is open: edit it, copy it, and take it through review. */
public final class RuleStepsController {
    private final RulesViewModel model;
    private final RuleEditing editing;

    @FXML
    private Button submitButton;

    @FXML
    private Button approveButton;

    @FXML
    private Button sendBackButton;

    @FXML
    private Button archiveButton;

    RuleStepsController(RulesViewModel model, RuleEditing editing) {
        this.model = model;
        this.editing = editing;
    }

    @FXML
    private void initialize() {
        showWhile(submitButton, model.submittable());
        showWhile(approveButton, model.reviewable());
        showWhile(sendBackButton, model.reviewable());
        showWhile(archiveButton, model.archivable());
    }

    @FXML
    private void edit() {
        editing.edit();
    }

    @FXML
    private void duplicate() {
        editing.duplicate();
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void approve() {
        model.approve();
    }

    @FXML
    private void sendBack() {
        model.sendBack();
    }

    @FXML
    private void archive() {
        model.archive();
    }

    private static void showWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
