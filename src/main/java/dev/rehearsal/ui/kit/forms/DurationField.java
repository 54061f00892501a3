package dev.rehearsal.ui.kit.forms;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A length of time as an amount and a unit, “3 days”; the minutes behind it are nobody's business. Empty means none. */
public final class DurationField extends HBox {
    private enum Unit {
        MINUTES("minutes", 1),
        HOURS("hours", 60),
        DAYS("days", 1440),
        WEEKS("weeks", 10_080);

        private final String words;
        private final int minutes;

        Unit(String words, int minutes) {
            this.words = words;
            this.minutes = minutes;
        }

        String words(boolean one) {
            return one ? words.substring(0, words.length() - 1) : words;
        }

        /** The longest unit of which it is a whole number. */
        static Unit of(int minutes) {
            Unit fit = MINUTES;
            for (Unit unit : values()) {
                fit = minutes > 0 && minutes % unit.minutes == 0 ? unit : fit;
            }
            return fit == WEEKS && minutes < 2 * WEEKS.minutes ? DAYS : fit;
        }
    }

    private final FieldContext context;
    private final NumberField amount;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Consumer<OptionalInt> changed;

    public DurationField(FieldContext context, String name, boolean optional, Consumer<OptionalInt> changed) {
        this.context = context;
        this.changed = changed;
        this.amount = new NumberField(context, name, optional, true, number -> report());
        amount.textProperty().addListener((text, before, now) -> unit.setButtonCell(new UnitCell()));
        amount.setPrefColumnCount(4);
        amount.setPromptText(optional ? "any" : "");
        unit.getItems().setAll(List.of(Unit.values()));
        unit.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Unit shown) {
                return shown == null ? "" : shown.words(isOne());
            }

            @Override
            public @Nullable Unit fromString(String words) {
                return null;
            }
        });
        unit.setAccessibleText(name + ", unit");
        unit.setValue(Unit.HOURS);
        unit.setOnAction(choice -> report());
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("duration");
        getChildren().addAll(amount, unit);
    }

    /** “1 day”, and not “1 days”. */
    private final class UnitCell extends ListCell<Unit> {
        @Override
        protected void updateItem(@Nullable Unit shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(shown == null || empty ? "" : shown.words(isOne()));
        }
    }

    private boolean isOne() {
        return Double.valueOf(1).equals(amount.number());
    }

    public void show(OptionalInt minutes) {
        context.quietly(() -> {
            if (minutes.isPresent() && !minutes.equals(minutes())) {
                Unit fit = Unit.of(minutes.getAsInt());
                unit.setValue(fit);
                amount.show(minutes.getAsInt() / (double) fit.minutes);
            } else if (minutes.isEmpty()) {
                amount.show(null);
            }
        });
    }

    private OptionalInt minutes() {
        Double number = amount.number();
        double minutes = number == null ? -1 : number * unit.getValue().minutes;
        return minutes >= 0 && minutes <= Integer.MAX_VALUE ? OptionalInt.of((int) minutes) : OptionalInt.empty();
    }

    private void report() {
        if (!context.isShowing() && amount.isReadable()) {
            changed.accept(minutes());
        }
    }

    public TextField amount() {
        return amount;
    }
}
