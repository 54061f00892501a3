package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Times;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The versions of a rule, each with what was said of it and a way back to it. */
record RuleVersionRows(RulesViewModel model, Times times) {
    List<HBox> of(OpenRule rule) {
        return rule.versions().stream().map(version -> row(rule, version)).toList();
    }

    private HBox row(OpenRule rule, RuleVersion version) {
        Label number = new Label("Version " + version.version());
        number.getStyleClass().add("strong");
        number.setMinWidth(Label.USE_PREF_SIZE);
        RulePill pill = new RulePill();
        pill.setText(version.status().label());
        RulePill.dress(pill, version.status());
        pill.setMinWidth(Label.USE_PREF_SIZE);
        Label saved = secondary(times.minute(version.savedAt().toEpochMilli())
                + (version.savedBy().isEmpty() ? "" : " · " + version.savedBy()));
        VBox words = new VBox(saved);
        if (!version.comment().isEmpty()) {
            words.getChildren().add(secondary("“" + version.comment() + "”"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(number, pill, words);
        row.getStyleClass().add("rule-version");
        if (version.version() != rule.line().version()) {
            row.getChildren().add(restore(version));
        }
        return row;
    }

    private Button restore(RuleVersion version) {
        Button restore = new Button("Restore");
        restore.getStyleClass().add("quiet");
        restore.setMinWidth(Button.USE_PREF_SIZE);
        restore.setAccessibleText("Restore version " + version.version());
        restore.setOnAction(click -> model.restore(version));
        return restore;
    }

    private static Label secondary(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }
}
