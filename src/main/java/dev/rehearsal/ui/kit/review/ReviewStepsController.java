package dev.rehearsal.ui.kit.review;

import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.review.ReviewFile.ApprovalLine;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The steps that what is open can take through review, what was said last, and who approved what is exported. */
final class ReviewStepsController {
    private final ReviewViewModel model;
    private final Times times;

    @FXML
    private FlowPane buttons;

    @FXML
    private Button submitButton;

    @FXML
    private Button approveButton;

    @FXML
    private Button sendBackButton;

    @FXML
    private Button archiveButton;

    @FXML
    private Button deleteButton;

    @FXML
    private Label said;

    @FXML
    private Label approved;

    ReviewStepsController(ReviewViewModel model, Times times) {
        this.model = model;
        this.times = times;
    }

    @FXML
    private void initialize() {
        showWhile(submitButton, model.submittable());
        showWhile(approveButton, model.reviewable());
        showWhile(sendBackButton, model.reviewable());
        showWhile(archiveButton, model.archivable().and(model.deletable().not()));
        showWhile(deleteButton, model.deletable());
        model.fileProperty().subscribe(this::show);
    }

    /** A button that goes hands the focus to the first that is left. */
    private void showWhile(Button button, BooleanBinding condition) {
        button.visibleProperty().addListener((property, before, now) -> {
            if (!now && button.isFocused()) {
                buttons.getChildren().stream()
                        .filter(other -> other.isVisible() && !other.equals(button))
                        .findFirst()
                        .ifPresent(Node::requestFocus);
            }
        });
        button.visibleProperty().bind(condition);
        button.managedProperty().bind(condition);
    }

    private void show(Optional<ReviewFile> file) {
        Optional<String> words = file.flatMap(ReviewFile::lastSaid).map(ReviewFile.StepLine::words);
        said.setText(words.orElse(""));
        Nodes.show(said, words.isPresent());
        Optional<ApprovalLine> approval = file.flatMap(ReviewFile::approval);
        approved.setText(approval.map(this::words).orElse(""));
        Nodes.show(approved, approval.isPresent());
    }

    private String words(ApprovalLine approval) {
        return "Version " + approval.version() + " is what is exported. " + approval.person() + " approved it on "
                + times.minute(approval.at().toEpochMilli())
                + (approval.data().isEmpty() ? "" : " on " + approval.data())
                + (approval.comment().isEmpty() ? "." : ": “" + approval.comment() + "”");
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void approve() {
        model.showApproval();
    }

    @FXML
    private void sendBack() {
        model.sendBack();
    }

    @FXML
    private void versions() {
        model.showVersions();
    }

    @FXML
    private void archive() {
        model.archive();
    }

    @FXML
    private void delete() {
        model.delete();
    }
}
