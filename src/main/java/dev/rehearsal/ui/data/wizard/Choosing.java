package dev.rehearsal.ui.data.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Ties a box of choices, or a field of text, to what is chosen elsewhere. */
final class Choosing {
    private Choosing() {}

    /** Tells what the user chooses. */
    static <T> void tell(ComboBox<Choice<T>> box, Consumer<T> chosen) {
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.accept(now.value());
            }
        });
    }

    /** Shows the choices with this one chosen. */
    static <T> void show(ComboBox<Choice<T>> box, List<Choice<T>> choices, T value) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        Optional<Choice<T>> now =
                choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
        if (!now.equals(Optional.ofNullable(box.getValue()))) {
            now.ifPresentOrElse(box::setValue, () -> box.setValue(null));
        }
    }

    /** Tells what the user has written when they are done with it: on Enter, or when they go elsewhere. */
    static void tell(TextField field, Consumer<String> written) {
        field.setOnAction(enter -> written.accept(field.getText()));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                written.accept(field.getText());
            }
        });
    }

    /** Shows a text unless the user is writing in the field. */
    static void show(TextField field, String text) {
        if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
