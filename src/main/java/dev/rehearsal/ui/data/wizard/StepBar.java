package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ui.kit.Icons;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The steps side by side, each of which can be gone to, with a mark at those where something is to be decided. */
final class StepBar extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final WizardViewModel model;
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);

    StepBar(WizardViewModel model) {
        this.model = model;
        getStyleClass().add("wizard-steps");
        for (Step step : Step.values()) {
            Button button = new Button();
            button.setId("wizard-step-" + step.number());
            button.getStyleClass().addAll("quiet", "wizard-step-button");
            button.setOnAction(click -> model.goTo(step));
            buttons.put(step, button);
            getChildren().add(button);
        }
    }

    void draw(Step now) {
        DataKind kind = model.files().readingProperty().get().map(Reading::kind).orElse(DataKind.EVENTS);
        List<Problems.One> problems = model.files().problems();
        buttons.forEach((step, button) -> {
            boolean open = problems.stream().anyMatch(one -> one.step() == step);
            String label = step.number() + "  " + step.label(kind);
            button.setText(label);
            button.setGraphic(open ? Icons.WARNING.node() : null);
            button.setAccessibleText(label + (step == now ? ", this step" : "") + (open ? ", to be decided" : ""));
            button.pseudoClassStateChanged(CURRENT, step == now);
            button.setDisable(model.files().groups().isEmpty());
        });
    }
}
