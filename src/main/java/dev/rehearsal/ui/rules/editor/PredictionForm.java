package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.rules.draft.Clause.Leaf;
import dev.rehearsal.ui.rules.draft.FieldFacts.Kind;
import dev.rehearsal.ui.rules.draft.Place;
import java.util.List;
import javafx.scene.Node;

/** What the model says of the customer: how likely they are to leave. */
final class PredictionForm extends LeafForm {
    private final TestRow test;

    PredictionForm(FormContext context, long id) {
        super(context, id);
        test = new TestRow(
                context,
                "Likelihood",
                Place.clause(id),
                then -> then.accept(List.of()),
                false,
                asked -> change(new Condition.Prediction(Condition.Prediction.CHURN_PROBABILITY, asked), "value"));
        getChildren().add(row(word("likelihood, from 0 to 1, that they leave"), test));
    }

    @Override
    void show(Leaf leaf) {
        test.show(((Condition.Prediction) leaf.shell()).test(), Kind.NUMBER);
    }

    @Override
    Node first() {
        return test.first();
    }

    @Override
    boolean isCompact() {
        return true;
    }

    @Override
    String title() {
        return "Likely to leave";
    }
}
