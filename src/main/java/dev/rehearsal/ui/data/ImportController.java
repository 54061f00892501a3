package dev.rehearsal.ui.data;

import dev.rehearsal.store.OnCancel;
import dev.rehearsal.ui.kit.Figures;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The import under way and what the last one did; takes no room when there is neither. */
public final class ImportController {
    private final DataModel data;
    private final ImportModel model;

    @FXML
    private VBox root;

    @FXML
    private VBox running;

    @FXML
    private Label name;

    @FXML
    private Label words;

    @FXML
    private Button stopButton;

    @FXML
    private HBox question;

    @FXML
    private Button keepButton;

    @FXML
    private ProgressBar bar;

    @FXML
    private HBox summary;

    @FXML
    private Label sentence;

    @FXML
    private Label remarks;

    @FXML
    private Button rejectsButton;

    @FXML
    private Button duplicatesButton;

    @FXML
    private Button undoButton;

    ImportController(DataModel data) {
        this.data = data;
        this.model = data.imports();
    }

    @FXML
    private void initialize() {
        model.runningProperty().addListener((property, before, now) -> drawRunning(now));
        model.summaryProperty().addListener((property, before, now) -> drawSummary(now));
        model.stoppingProperty().addListener((property, before, now) -> drawQuestion(now));
        drawRunning(model.runningProperty().get());
        drawSummary(model.summaryProperty().get());
        drawQuestion(model.stoppingProperty().get());
    }

    private void drawRunning(Optional<ImportModel.Running> now) {
        Cells.show(running, now.isPresent());
        words.textProperty().unbind();
        bar.progressProperty().unbind();
        now.ifPresent(one -> {
            name.setText(one.job().name());
            words.textProperty().bind(one.job().wordsProperty());
            bar.progressProperty().bind(one.job().fractionProperty());
        });
        drawRoot();
    }

    private void drawSummary(Optional<ImportSummary> now) {
        Cells.show(summary, now.isPresent());
        now.ifPresent(done -> {
            sentence.setText(done.sentence());
            remarks.setText(String.join(" ", done.remarks()));
            Cells.show(remarks, !done.remarks().isEmpty());
            rejectsButton.setText("See " + Figures.count(done.rejects(), "row") + " left out");
            Cells.show(rejectsButton, done.rejects() > 0);
            duplicatesButton.setText("See " + Figures.count(done.duplicates(), "row") + " skipped");
            Cells.show(duplicatesButton, done.duplicates() > 0);
            Cells.show(undoButton, !done.toUndo().isEmpty());
        });
        drawRoot();
    }

    private void drawQuestion(boolean asked) {
        Cells.show(question, asked);
        Cells.show(stopButton, !asked);
        if (asked) {
            keepButton.requestFocus();
        }
    }

    private void drawRoot() {
        Cells.show(root, running.isManaged() || summary.isManaged());
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void keep() {
        model.stopAnd(OnCancel.KEEP);
    }

    @FXML
    private void rollBack() {
        model.stopAnd(OnCancel.ROLL_BACK);
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void showRejects() {
        data.show(Part.REJECTS);
    }

    @FXML
    private void showDuplicates() {
        data.show(Part.DUPLICATES);
    }

    @FXML
    private void putAway() {
        model.putSummaryAway();
    }
}
