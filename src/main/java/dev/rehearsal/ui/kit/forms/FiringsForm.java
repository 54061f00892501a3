package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.List;
import javafx.scene.Node;

/** How often a rule has fired for the customer. */
public final class FiringsForm extends LeafForm {
    private final Picker rule;
    private final TestRow test;
    private final DurationField timeframe;
    private Condition.Firings now = (Condition.Firings) Starts.firings();

    public FiringsForm(FormContext context, long id) {
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
    public void show(Leaf leaf) {
        now = (Condition.Firings) leaf.shell();
        rule.show(
                now.ruleId().isEmpty() ? List.of() : List.of(now.ruleId()),
                Offers.label(context.offers().rules(), now.ruleId()));
        test.show(now.test(), Kind.NUMBER);
        timeframe.show(now.timeframe());
    }

    @Override
    public Node first() {
        return rule;
    }

    @Override
    public String title() {
        return "How often a rule fired";
    }
}
