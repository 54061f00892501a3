package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import java.util.List;
import java.util.function.Consumer;

/** The fields that tie events together: the same cart, product or order. */
public final class SamePicker {
    private final Picker picker;

    public SamePicker(FormContext context, Consumer<List<Field>> chosen) {
        picker = Picker.several(
                "With the same",
                context.source(offers -> offers.fields(false)),
                names -> chosen.accept(
                        names.stream().map(Field::new).filter(Field::isOfEvent).toList()));
    }

    public Picker picker() {
        return picker;
    }

    public void show(List<Field> fields) {
        String words = String.join(", ", fields.stream().map(Field::label).toList());
        picker.show(fields.stream().map(Field::name).toList(), words.isEmpty() ? "anything" : words);
    }
}
