package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Tests;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** Whether some event of the history has a value, or none does. */
public final class PastForm extends LeafForm {
    private final ComboBox<Boolean> some;
    private final Picker field;
    private final TestRow test;
    private final DurationField timeframe;
    private final SamePicker same;
    private Condition.History now =
            new Condition.History(Field.EVENT_TYPE, new Test(Operator.EXISTS, null), OptionalInt.empty(), List.of());

    public PastForm(FormContext context, long id) {
        super(context, id);
        field = Picker.among("Field", context.source(offers -> offers.fields(false)), this::choose);
        test = new TestRow(
                        context,
                        "Value",
                        Place.clause(id),
                        context.values(() -> now.field(), false),
                        false,
                        asked -> say(now.field(), some() ? asked : denied(asked), now.timeframe(), now.same(), "value"))
                .positiveOnly();
        some = Choices.of(
                context,
                "Some or none",
                List.of(true, false),
                each -> each ? "some event whose" : "no event whose",
                each -> say(
                        now.field(),
                        each ? now.test().positiveTwin() : denied(now.test()),
                        now.timeframe(),
                        now.same(),
                        "some"));
        timeframe = new DurationField(
                context,
                "In the last",
                true,
                minutes -> say(now.field(), now.test(), minutes, now.same(), "timeframe"));
        same = new SamePicker(context, fields -> say(now.field(), now.test(), now.timeframe(), fields, "same"));
        getChildren()
                .addAll(
                        row(some, field, test),
                        row(word("in the last"), timeframe, word("with the same"), same.picker()));
    }

    private boolean some() {
        return now.test().positiveTwin().equals(now.test());
    }

    /** The operator that no event may satisfy; where there is none, the condition can be denied as a whole. */
    private static Test denied(Test test) {
        Operator operator = switch (test.operator()) {
            case EQUALS -> Operator.NOT_EQUALS;
            case IN_LIST -> Operator.NOT_IN_LIST;
            case CONTAINS -> Operator.NOT_CONTAINS;
            case EXISTS -> Operator.NOT_EXISTS;
            default -> test.operator();
        };
        return new Test(operator, test.expected());
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
    public void show(Leaf leaf) {
        now = (Condition.History) leaf.shell();
        field.show(List.of(now.field().name()), now.field().label());
        context.quietly(() -> some.setValue(some()));
        test.show(
                now.test().positiveTwin(),
                context.offers().facts(now.field(), false).kind());
        timeframe.show(now.timeframe());
        same.show(now.same());
    }

    @Override
    public Node first() {
        return test.first();
    }

    @Override
    public String title() {
        return some() ? "Has done before" : "Has not done before";
    }
}
