package dev.rehearsal.ui.rules;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The cards of a rule as nodes, one box each, read out as one text. */
final class RuleCardNodes {
    private static final int INDENT = 16;

    private RuleCardNodes() {}

    static List<VBox> of(List<RuleCard> cards) {
        return cards.stream().map(RuleCardNodes::of).toList();
    }

    private static VBox of(RuleCard card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("strong");
        VBox box = new VBox(title);
        box.getStyleClass().add("rule-card");
        card.lines().stream().map(RuleCardNodes::line).forEach(box.getChildren()::add);
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(card.title() + ": "
                + String.join(
                        ", ", card.lines().stream().map(RuleCard.Line::words).toList()));
        return box;
    }

    private static Node line(RuleCard.Line line) {
        Label label = new Label(line.words());
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setMargin(label, new Insets(0, 0, 0, INDENT * (double) line.depth()));
        return label;
    }
}
