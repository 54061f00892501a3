package dev.rehearsal.ui.kit.review;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The approval: on the left what is approved, on the right what has to be true, and the yes or no below. */
final class ApprovalController {
    private final ReviewViewModel review;
    private final ApprovalViewModel model;
    private final ReviewParts.Places places;
    private final DifferencesPane pane = new DifferencesPane();

    @FXML
    private Label title;

    @FXML
    private VBox content;

    @FXML
    private VBox gates;

    @FXML
    private Label reading;

    @FXML
    private Label person;

    @FXML
    private TextField comment;

    @FXML
    private Button approveButton;

    ApprovalController(ReviewViewModel review, ReviewParts.Places places) {
        this.review = review;
        this.model = review.approval();
        this.places = places;
    }

    @FXML
    private void initialize() {
        comment.textProperty().bindBidirectional(model.commentProperty());
        approveButton.disableProperty().bind(model.approvable().not());
        reading.visibleProperty().bind(model.readingProperty());
        model.fileProperty().subscribe(this::show);
        model.jobProperty().subscribe(job -> show(model.fileProperty().get()));
    }

    private void show(Optional<ApprovalFile> file) {
        if (file.isEmpty()) {
            content.getChildren().clear();
            gates.getChildren().clear();
            return;
        }
        ApprovalFile shown = file.get();
        title.setText(
                "Approve “" + shown.file().name() + "”, version " + shown.file().version());
        person.setText("You are " + shown.person() + ".");
        showContent(shown);
        boolean inGates = gates.getScene() != null && isIn(gates.getScene().getFocusOwner());
        GateCards cards = new GateCards(model, places);
        gates.getChildren()
                .setAll(shown.gates().stream()
                        .map(gate -> cards.of(gate, shown))
                        .toList());
        if (inGates) {
            focusNext();
        }
    }

    /** The button that was pressed is not there any more: on to the next that has something to do, or to the yes. */
    private void focusNext() {
        Node next = gates.lookupAll(".gate-action").stream()
                .findFirst()
                .orElse(approveButton.isDisabled() ? comment : approveButton);
        next.requestFocus();
    }

    private boolean isIn(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(gates)) {
                return true;
            }
        }
        return false;
    }

    private void showContent(ApprovalFile shown) {
        content.getChildren().clear();
        if (shown.sinceApproved().isPresent()) {
            pane.show(shown.sinceApproved().get());
            content.getChildren().add(pane);
        } else {
            TextFlow sentence = new TextFlow(new Text(shown.sentence()));
            sentence.getStyleClass().add("diff-text");
            content.getChildren()
                    .addAll(
                            DifferencesPane.card("Version " + shown.file().version(), sentence),
                            note("No version of it was approved before."));
        }
    }

    private static Label note(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void leave() {
        review.leave();
    }

    @FXML
    private void approve() {
        model.approve();
    }

    @FXML
    private void sendBack() {
        review.sendBack();
    }

    @FXML
    private void rename() {
        model.rename();
    }
}
