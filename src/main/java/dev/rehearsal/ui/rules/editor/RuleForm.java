package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.forms.ActionsForm;
import dev.rehearsal.ui.kit.forms.ClauseCards;
import dev.rehearsal.ui.kit.forms.ConditionsForm;
import dev.rehearsal.ui.kit.forms.FormContext;
import dev.rehearsal.ui.kit.forms.GatesForm;
import dev.rehearsal.ui.kit.forms.Places;
import dev.rehearsal.ui.kit.forms.TriggerForm;
import dev.rehearsal.ui.kit.forms.WaitForm;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The whole form of a rule: when, unless, then, limits. What stays keeps its node, so that the focus stays as well. */
final class RuleForm {
    private final VBox into;
    private final ClauseCards cards;
    private final TriggerForm trigger;
    private final ConditionsForm when;
    private final WaitForm wait;
    private final ActionsForm then;
    private final GatesForm gates;

    RuleForm(FormContext context, VBox into) {
        this.into = into;
        cards = new ClauseCards(context);
        trigger = new TriggerForm(context);
        when = new ConditionsForm(cards);
        wait = new WaitForm(context, cards);
        then = new ActionsForm(context, cards);
        gates = new GatesForm(context);
        into.getChildren()
                .setAll(
                        section("ASKED AT", trigger.node()),
                        section("WHEN", when),
                        section("UNLESS", wait),
                        section("THEN", then),
                        section("LIMITS", gates));
    }

    private static VBox section(String title, Node content) {
        Label label = new Label(title);
        label.getStyleClass().add("section-label");
        VBox section = new VBox(8, label, content);
        section.getStyleClass().add("form-section");
        return section;
    }

    /** Another rule is shown from now on. */
    void clear() {
        cards.clear();
        then.clear();
    }

    void show(RuleDraft draft) {
        Places.keepingFocus(into, () -> {
            trigger.show(draft.on());
            when.show(draft);
            wait.show(draft.unless());
            then.show(draft);
            gates.show(draft);
        });
    }
}
