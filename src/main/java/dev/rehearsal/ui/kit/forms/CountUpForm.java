package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.List;
import javafx.scene.Node;

/** Adds to a field that counts. */
public final class CountUpForm extends ActionForm {
    private final Picker field;
    private final NumberField by;
    private Action.IncrementField now = new Action.IncrementField(Field.FIRST_NAME, 1);

    public CountUpForm(FormContext context, long id) {
        super(context, id);
        field = Picker.one(
                "Field",
                context.source(ChangeableFields::of),
                name -> change(new Action.IncrementField(ChangeableFields.named(name), now.by()), "field"));
        by = new NumberField(context, "By", false, false, number -> {
            if (number != null) {
                change(new Action.IncrementField(now.field(), number), "by");
            }
        });
        getChildren().add(LeafForm.row(LeafForm.word("count their"), field, LeafForm.word("up by"), by));
    }

    @Override
    public void show(ActionDraft action) {
        now = (Action.IncrementField) action.shell();
        field.show(List.of(now.field().name()), now.field().label());
        by.show(now.by());
    }

    @Override
    public Node first() {
        return field;
    }
}
