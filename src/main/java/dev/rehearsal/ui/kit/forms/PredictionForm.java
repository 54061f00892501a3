package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Condition;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import dev.rehearsal.ui.kit.draft.Place;
import java.util.List;
import javafx.scene.Node;

/** What the model says of the customer: how likely they are to leave. */
public final class PredictionForm extends LeafForm {
    private final TestRow test;

    public PredictionForm(FormContext context, long id) {
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
    public void show(Leaf leaf) {
        test.show(((Condition.Prediction) leaf.shell()).test(), Kind.NUMBER);
    }

    @Override
    public Node first() {
        return test.first();
    }

    @Override
    public boolean isCompact() {
        return true;
    }

    @Override
    public String title() {
        return "Likely to leave";
    }
}
