package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import dev.rehearsal.ui.kit.forms.ValueEditor.Shape;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Sets a field of the profile to a text, a number or yes or no, or clears it. */
public final class UpdateForm extends ActionForm {
    private enum Content {
        TEXT("to the text"),
        NUMBER("to the number"),
        FLAG("to"),
        NOTHING("to nothing");

        private final String words;

        Content(String words) {
            this.words = words;
        }

        static Content of(@Nullable Value value) {
            return switch (value) {
                case null -> NOTHING;
                case Value.Number number -> NUMBER;
                case Value.Flag flag -> FLAG;
                case Value other -> TEXT;
            };
        }
    }

    private final Picker field;
    private final ComboBox<Content> content;
    private final FlowPane row;
    private final ValueEditors editors;
    private Field now = Field.FIRST_NAME;
    private @Nullable ValueEditor value;

    public UpdateForm(FormContext context, long id) {
        super(context, id);
        field = Picker.one("Field", context.source(ChangeableFields::of), name -> {
            Field chosen = ChangeableFields.named(name);
            change(new Action.SetField(chosen, Value.text("")), "field");
        });
        content = Choices.of(context, "Set it to", List.of(Content.values()), each -> each.words, this::fill);
        editors = new ValueEditors(
                context,
                "New value",
                Place.action(id),
                then -> context.source(offers -> offers.values(now, true)).load(then));
        row = LeafForm.row(LeafForm.word("set their"), field, content);
        getChildren().add(row);
    }

    private void fill(Content chosen) {
        change(
                new Action.SetField(
                        now,
                        switch (chosen) {
                            case TEXT -> Value.text("");
                            case NUMBER -> Value.number(1);
                            case FLAG -> Value.flag(true);
                            case NOTHING -> null;
                        }),
                "content");
    }

    @Override
    public void show(ActionDraft action) {
        Action.SetField set = (Action.SetField) action.shell();
        now = set.field();
        field.show(List.of(now.name()), now.label());
        context.quietly(() -> content.setValue(Content.of(set.value())));
        Shape shape =
                set.value() == null ? Shape.NONE : Shape.of(new Test(Operator.EQUALS, set.value()), Kind.TEXT, false);
        ValueEditor editor = value;
        if (editor == null || editor.shape() != shape) {
            if (editor != null) {
                row.getChildren().remove(editor.node());
            }
            editor = editors.of(shape, Kind.TEXT, given -> change(new Action.SetField(now, given), "value"));
            value = editor;
            if (shape != Shape.NONE) {
                row.getChildren().add(editor.node());
            }
        }
        editor.show().accept(set.value());
    }

    @Override
    public Node first() {
        return field;
    }
}
