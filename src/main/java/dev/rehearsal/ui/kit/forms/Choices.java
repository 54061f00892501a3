package dev.rehearsal.ui.kit.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Drop-down lists of a few things that have words. */
public final class Choices {
    private Choices() {}

    public static <T> ComboBox<T> of(
            FieldContext context, String name, List<T> items, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.valueProperty().addListener((value, before, now) -> {
            if (now != null && !context.isShowing()) {
                chosen.accept(now);
            }
        });
        return box;
    }
}
