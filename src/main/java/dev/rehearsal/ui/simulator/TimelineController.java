package dev.rehearsal.ui.simulator;

import dev.rehearsal.rule.Rule;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** The result in one line, and when it happened. The timeline leaves the rest of the view the better half. */
public final class TimelineController {
    private static final double SHARE = 0.4;
    private static final double BESIDES = 116;
    private static final double LEAST = 132;

    private final SimulatorModel model;

    @FXML
    private Label result;

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
        timeline.bind(model.timeline());
        showAll.managedProperty().bind(showAll.visibleProperty());
        model.timeline().binsProperty().subscribe(bins -> {
            span.setText(model.timeline().spanInWords());
            showAll.setVisible(model.timeline().isZoomed());
        });
        model.decisions().runProperty().subscribe(shown -> {
            if (shown != null) {
                result.setText(model.resultInWords());
                timeline.showRules(
                        shown.result().pack().rules().stream().map(Rule::name).toList());
                limitHeight();
            }
        });
        model.decisions().filterProperty().subscribe(filter -> timeline.choose(filter.rule()));
        scroll.sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(height -> limitHeight());
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
