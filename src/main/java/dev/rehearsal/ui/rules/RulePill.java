package dev.rehearsal.ui.rules;

import javafx.scene.control.Label;

/** The status of a rule as a pill. */
final class RulePill extends Label {
    RulePill() {
        getStyleClass().add("pill");
    }

    static void dress(Label pill, RuleLine line) {
        pill.setText(line.statusWords());
        dress(pill, line.status());
    }

    static void dress(Label pill, RuleStatus status) {
        for (RuleStatus other : RuleStatus.values()) {
            pill.getStyleClass().remove(other.pillStyle());
        }
        if (!status.pillStyle().isEmpty()) {
            pill.getStyleClass().add(status.pillStyle());
        }
    }
}
