package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Command;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** What is to be replayed, the button that does it, and how far it is. */
public final class SetupController {
    private final SimulatorModel model;
    private final Command report;

    @FXML
    private MenuButton datasets;

    @FXML
    private MenuButton rules;

    @FXML
    private DatePicker until;

    @FXML
    private Button run;

    @FXML
    private Button reportButton;

    @FXML
    private HBox running;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label progressWords;

    public SetupController(SimulatorModel model, Command report) {
        this.model = model;
        this.report = report;
    }

    @FXML
    private void initialize() {
        reportButton.disableProperty().bind(Bindings.not(report.possible()));
        reportButton.setOnAction(click -> report.run().run());
        SetupModel setup = model.setup();
        new DatasetsMenu(datasets, setup).bind();
        until.valueProperty().bindBidirectional(setup.untilProperty());
        run.disableProperty().bind(model.possible().not());
        new RulesMenu(rules, setup).bind();
        bindProgress();
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

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
