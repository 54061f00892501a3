package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ui.kit.OutcomeBadge;
import dev.rehearsal.ui.kit.results.DecisionWords;
import dev.rehearsal.ui.kit.results.ExplanationTree;
import dev.rehearsal.ui.kit.results.ExplanationWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Customers with what became of the rule for them; a row opens to say why. */
record Samples(LiveResultViewModel live) {
    private static final double TREE = 200;

    VBox row(LiveResult.Sample sample) {
        String who = sample.name().isEmpty() ? sample.customerId() : sample.name();
        OutcomeBadge badge = new OutcomeBadge();
        badge.setOutcome(DecisionWords.look(sample.outcome()));
        badge.setMinWidth(104);
        Label name = new Label(who);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label because = new Label(DecisionWords.because(sample.reason()));
        because.getStyleClass().add("secondary");
        because.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label at = new Label(live.times().minute(sample.at()));
        at.getStyleClass().add("secondary");
        at.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, badge, name, because, space, at);
        line.getStyleClass().add("sample-line");
        Button why = new Button();
        why.setGraphic(line);
        why.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(why.widthProperty().subtract(16));
        why.getStyleClass().addAll("quiet", "sample-row");
        why.setAccessibleText("%s: %s %s, why".formatted(who, badge.getText(), DecisionWords.because(sample.reason())));
        VBox row = new VBox(why);
        why.setOnAction(click -> toggle(row, sample));
        return row;
    }

    private void toggle(VBox row, LiveResult.Sample sample) {
        if (row.getChildren().size() > 1) {
            row.getChildren().remove(1);
            return;
        }
        live.explain(sample, explanation -> {
            ExplanationTree tree = new ExplanationTree();
            tree.show(explanation, new ExplanationWords(live.times()));
            tree.setPrefHeight(TREE);
            if (row.getChildren().size() == 1) {
                row.getChildren().add(tree);
            }
        });
    }
}
