package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import dev.rehearsal.ui.kit.draft.FieldFacts;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Tests;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A field of the current event, or of the profile, and what is asked of it. */
public final class FieldForm extends LeafForm {
    private final boolean ofProfile;
    private final Picker field;
    private final TestRow test;
    private Field now = Field.EVENT_TYPE;

    public FieldForm(FormContext context, long id, boolean ofProfile) {
        super(context, id);
        this.ofProfile = ofProfile;
        this.field = Picker.among("Field", context.source(offers -> offers.fields(ofProfile)), this::choose);
        this.test = new TestRow(
                context, "Value", Place.clause(id), this::values, false, changed -> say(now, changed, "value"));
        getChildren().add(ofProfile ? row(word("their"), field, test) : row(field, test));
    }

    private void values(Consumer<List<Choice>> then) {
        Field wanted = now;
        context.source(offers -> ofProfile && wanted.equals(Field.SEGMENTS)
                        ? offers.segments()
                        : ofProfile && wanted.equals(Field.LIFECYCLE_STAGE)
                                ? offers.stages()
                                : offers.values(wanted, ofProfile))
                .load(then);
    }

    private void choose(String name) {
        Field chosen = new Field(name);
        if (!chosen.equals(now)) {
            FieldFacts facts = context.offers().facts(chosen, ofProfile);
            say(chosen, Tests.first(facts.kind()), "field");
        }
    }

    private void say(Field chosen, Test asked, String part) {
        change(ofProfile ? new Condition.OfProfile(chosen, asked) : new Condition.OfEvent(chosen, asked), part);
    }

    @Override
    public void show(Leaf leaf) {
        Test asked = switch (leaf.shell()) {
            case Condition.OfEvent(Field name, Test one) -> {
                now = name;
                yield one;
            }
            case Condition.OfProfile(Field name, Test one) -> {
                now = name;
                yield one;
            }
            case Condition other -> throw new IllegalStateException("no field is asked for in " + other);
        };
        field.show(List.of(now.name()), now.label());
        test.show(asked, context.offers().facts(now, ofProfile).kind());
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
        return ofProfile ? "Who the customer is" : "What happens";
    }
}
