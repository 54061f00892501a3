package dev.rehearsal.ui.simulator;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Choices of one out of several things, shown in words. */
final class Choices {
    private Choices() {}

    /** A thing that can be chosen, where nothing chosen means any. */
    record Choice<T>(@Nullable T thing, String words) {}

    /** Offers any of the things, and the things. */
    static <T> void fill(ComboBox<Choice<T>> box, String any, List<T> things, Function<T, String> words) {
        show(box, Choice::words);
        box.getItems().clear();
        box.getItems().add(new Choice<>(null, any));
        things.forEach(thing -> box.getItems().add(new Choice<>(thing, words.apply(thing))));
        box.getSelectionModel().selectFirst();
    }

    /** A chip that says which rows a bar of the waterfall chose; gone where none did. */
    static void bindOnly(Button chip, ObservableValue<@Nullable RowSet> only) {
        chip.setVisible(false);
        chip.managedProperty().bind(chip.visibleProperty());
        only.subscribe(rows -> {
            chip.setVisible(rows != null);
            chip.setText(rows == null ? "" : rows.label());
            chip.setAccessibleText(rows == null ? "" : "Only: %s. Shows all rows again".formatted(rows.label()));
        });
    }

    static <T> void select(ComboBox<Choice<T>> box, @Nullable T thing) {
        box.getItems().stream()
                .filter(choice -> Objects.equals(choice.thing(), thing))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
    }

    static <T> void show(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
    }
}
