package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** A number made of the history: how often, how much, how long ago. */
public final class AggregateForm extends LeafForm {
    private final ClauseCards cards;
    private final ComboBox<Aggregation> aggregation;
    private final Picker of;
    private final TestRow number;
    private final TestRow length;
    private final DurationField timeframe;
    private final SamePicker same;
    private Condition.Aggregate now = (Condition.Aggregate) Starts.count();
    private @Nullable GroupCard where;

    public AggregateForm(FormContext context, long id, ClauseCards cards) {
        super(context, id);
        this.cards = cards;
        aggregation = Choices.of(
                context, "What is reckoned", List.of(Aggregation.values()), AggregateForm::words, this::reckon);
        of = Picker.among(
                "Of which field",
                context.source(offers -> offers.fields(false)),
                name -> say(now.aggregation(), new Field(name), now.timeframe(), now.test(), now.same(), "of"));
        number = test(false);
        length = test(true);
        timeframe = new DurationField(
                context,
                "In the last",
                true,
                minutes -> say(now.aggregation(), now.of(), minutes, now.test(), now.same(), "timeframe"));
        same = new SamePicker(
                context, fields -> say(now.aggregation(), now.of(), now.timeframe(), now.test(), fields, "same"));
        getChildren()
                .addAll(
                        row(aggregation, of),
                        row(number, length, word("in the last"), timeframe, word("with the same"), same.picker()));
    }

    private TestRow test(boolean isLength) {
        return new TestRow(
                context,
                isLength ? "How long ago" : "How many",
                Place.clause(id),
                then -> then.accept(List.of()),
                isLength,
                asked -> say(now.aggregation(), now.of(), now.timeframe(), asked, now.same(), "value"));
    }

    private static String words(Aggregation aggregation) {
        return switch (aggregation) {
            case COUNT -> "How often they did it";
            case DISTINCT -> "Number of different";
            case SUM -> "Sum of";
            case AVG -> "Average of";
            case MIN -> "Lowest";
            case MAX -> "Highest";
            case MINUTES_SINCE_LAST -> "Time since the last";
            case MINUTES_SINCE_FIRST -> "Time since the first";
        };
    }

    private static boolean isLength(Aggregation aggregation) {
        return aggregation == Aggregation.MINUTES_SINCE_LAST || aggregation == Aggregation.MINUTES_SINCE_FIRST;
    }

    private void reckon(Aggregation chosen) {
        Field field = now.of();
        if (chosen.needsField() && field == null) {
            field = context.offers().catalog().ofEvents().stream()
                    .filter(facts -> chosen == Aggregation.DISTINCT || facts.kind() == Kind.NUMBER)
                    .filter(facts -> !Field.OF_EVENT.contains(facts.field()))
                    .map(facts -> facts.field())
                    .findFirst()
                    .orElse(Field.HOUR_OF_DAY);
        }
        say(chosen, chosen.needsField() ? field : null, now.timeframe(), now.test(), now.same(), "aggregation");
    }

    private void say(
            Aggregation chosen, @Nullable Field field, OptionalInt minutes, Test asked, List<Field> tied, String part) {
        change(new Condition.Aggregate(chosen, now.where(), field, minutes, asked, tied), part);
    }

    @Override
    public void show(Leaf leaf) {
        now = (Condition.Aggregate) leaf.shell();
        context.quietly(() -> aggregation.setValue(now.aggregation()));
        Field field = now.of();
        of.show(field == null ? List.of() : List.of(field.name()), field == null ? "" : field.label());
        of.setVisible(field != null || now.aggregation().needsField());
        of.setManaged(of.isVisible());
        boolean isLength = isLength(now.aggregation());
        for (TestRow row : List.of(number, length)) {
            boolean shown = row.equals(length) == isLength;
            row.setVisible(shown);
            row.setManaged(shown);
            if (shown) {
                row.show(now.test(), Kind.NUMBER);
            }
        }
        timeframe.show(now.timeframe());
        same.show(now.same());
        GroupCard card = cards.slot(leaf.slots().getFirst(), "of events that are");
        if (!card.equals(where)) {
            getChildren().remove(where);
            getChildren().add(1, card);
            where = card;
        }
    }

    @Override
    public Node first() {
        GroupCard card = where;
        return card == null ? aggregation : card.first();
    }

    @Override
    public String title() {
        return "What they have done";
    }
}
