package dev.rehearsal.ui.simulator;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;

/** The result in one line, and when it happened. The timeline leaves the rest of the view the better half. */
public final class TimelineController {
    private static final double SHARE = 0.42;
    private static final double BESIDES = 148;
    private static final double LEAST = 120;

    private final SimulatorModel model;

    @FXML
    private Label result;

    @FXML
    private Label hash;

    @FXML
    private Label provenance;

    @FXML
    private Label span;

    @FXML
    private Button showAll;

    @FXML
    private ScrollPane scroll;

    @FXML
    private TimelineView timeline;

    public TimelineController(SimulatorModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        timeline.bind(model.timeline(), model.playhead(), model.shownRun().instantProperty());
        showAll.managedProperty().bind(showAll.visibleProperty());
        model.timeline().spanProperty().subscribe(now -> {
            span.setText(model.timeline().spanInWords());
            showAll.setVisible(model.timeline().isZoomed());
        });
        model.timeline().binsProperty().subscribe(bins -> limitHeight());
        result.textProperty().bind(model.counts().wordsProperty());
        provenance.textProperty().bind(model.provenanceProperty());
        provenance.visibleProperty().bind(model.provenanceProperty().isNotEmpty());
        provenance.managedProperty().bind(provenance.visibleProperty());
        bindHash();
        model.decisions().filterProperty().subscribe(filter -> timeline.choose(filter.rule()));
        scroll.sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(height -> limitHeight());
    }

    private void bindHash() {
        model.keptProperty().subscribe(kept -> {
            hash.setText(kept == null ? "" : "result " + RunsModel.hash(kept.resultSha256()));
            hash.setTooltip(
                    kept == null
                            ? null
                            : new Tooltip("Result %s%nof rules %s%nover data %s"
                                    .formatted(kept.resultSha256(), kept.packSha256(), kept.datasetSha256())));
        });
    }

    private void limitHeight() {
        double room = scroll.getScene() == null
                ? LEAST
                : Math.max(LEAST, scroll.getScene().getHeight() * SHARE - BESIDES);
        double height = Math.min(timeline.prefHeight(-1), room);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
    }

    @FXML
    private void resetTimeline() {
        model.timeline().reset();
    }
}
