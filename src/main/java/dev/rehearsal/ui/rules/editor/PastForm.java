package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.rules.draft.Clause.Leaf;
import dev.rehearsal.ui.rules.draft.Place;
import dev.rehearsal.ui.rules.draft.Tests;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;

/** Whether some event of the history has a value, or none does. */
final class PastForm extends LeafForm {
    private final Picker field;
    private final TestRow test;
    private final DurationField timeframe;
    private final SamePicker same;
    private Condition.History now =
            new Condition.History(Field.EVENT_TYPE, new Test(Operator.EXISTS, null), OptionalInt.empty(), List.of());

    PastForm(FormContext context, long id) {
        super(context, id);
        field = Picker.among("Field", context.source(offers -> offers.fields(false)), this::choose);
        test = new TestRow(
                context,
                "Value",
                Place.clause(id),
                context.values(() -> now.field(), false),
                false,
                asked -> say(now.field(), asked, now.timeframe(), now.same(), "value"));
        timeframe = new DurationField(
                context,
                "In the last",
                true,
                minutes -> say(now.field(), now.test(), minutes, now.same(), "timeframe"));
        same = new SamePicker(context, fields -> say(now.field(), now.test(), now.timeframe(), fields, "same"));
        getChildren()
                .addAll(
                        row(word("some event whose"), field, test),
                        row(word("in the last"), timeframe, word("with the same"), same.picker()));
    }

    private void choose(String name) {
        Field chosen = new Field(name);
        if (!chosen.equals(now.field())) {
            Test first = Tests.first(context.offers().facts(chosen, false).kind());
            say(chosen, first, now.timeframe(), now.same(), "field");
        }
    }

    private void say(Field name, Test asked, OptionalInt minutes, List<Field> tied, String part) {
        change(new Condition.History(name, asked, minutes, tied), part);
    }

    @Override
    void show(Leaf leaf) {
        now = (Condition.History) leaf.shell();
        field.show(List.of(now.field().name()), now.field().label());
        test.show(now.test(), context.offers().facts(now.field(), false).kind());
        timeframe.show(now.timeframe());
        same.show(now.same());
    }

    @Override
    Node first() {
        return test.first();
    }

    @Override
    String title() {
        return now.test().positiveTwin().equals(now.test()) ? "Has done before" : "Has not done before";
    }
}
