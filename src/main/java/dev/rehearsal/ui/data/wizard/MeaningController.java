package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ui.kit.Nodes;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** The third step: what events are called, when they were, whom they belong to. */
public final class MeaningController {
    private final WizardViewModel model;

    @FXML
    private Node names;

    MeaningController(WizardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.files().readingProperty().addListener((property, before, now) -> now.ifPresent(this::draw));
        model.files().readingProperty().get().ifPresent(this::draw);
    }

    private void draw(Reading now) {
        Nodes.show(names, now.kind() == DataKind.EVENTS);
    }
}
