package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.rules.draft.Clause.Leaf;
import dev.rehearsal.ui.rules.draft.FieldFacts.Kind;
import dev.rehearsal.ui.rules.draft.Offers;
import dev.rehearsal.ui.rules.draft.Place;
import dev.rehearsal.ui.rules.draft.Starts;
import java.util.List;
import javafx.scene.Node;

/** How often a rule has fired for the customer. */
final class FiringsForm extends LeafForm {
    private final Picker rule;
    private final TestRow test;
    private final DurationField timeframe;
    private Condition.Firings now = (Condition.Firings) Starts.firings();

    FiringsForm(FormContext context, long id) {
        super(context, id);
        rule = Picker.one(
                "Rule",
                context.source(Offers::rules),
                name -> change(new Condition.Firings(name, now.timeframe(), now.test()), "rule"));
        test = new TestRow(
                context,
                "How often it fired",
                Place.clause(id),
                then -> then.accept(List.of()),
                false,
                asked -> change(new Condition.Firings(now.ruleId(), now.timeframe(), asked), "value"));
        timeframe = new DurationField(
                context,
                "In the last",
                true,
                minutes -> change(new Condition.Firings(now.ruleId(), minutes, now.test()), "timeframe"));
        getChildren()
                .addAll(
                        row(word("number of times that"), rule, word("fired")),
                        row(test, word("in the last"), timeframe));
    }

    @Override
    void show(Leaf leaf) {
        now = (Condition.Firings) leaf.shell();
        rule.show(
                now.ruleId().isEmpty() ? List.of() : List.of(now.ruleId()),
                Offers.label(context.offers().rules(), now.ruleId()));
        test.show(now.test(), Kind.NUMBER);
        timeframe.show(now.timeframe());
    }

    @Override
    Node first() {
        return rule;
    }

    @Override
    String title() {
        return "How often a rule fired";
    }
}
