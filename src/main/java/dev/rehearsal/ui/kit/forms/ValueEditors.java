package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Value;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.forms.ValueEditor.Shape;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Makes what values are entered with: one for numbers, for dates, for yes and no, for lengths of time, for lists. */
public final class ValueEditors {
    private static final int NAMED = 3;

    private final FormContext context;
    private final String name;
    private final Place place;
    private final Picker.Source values;

    public ValueEditors(FormContext context, String name, Place place, Picker.Source values) {
        this.context = context;
        this.name = name;
        this.place = place;
        this.values = values;
    }

    public ValueEditor of(Shape shape, Kind kind, Consumer<Value> changed) {
        return switch (shape) {
            case NONE -> new ValueEditor(shape, new HBox(), value -> {});
            case NUMBER -> number(name, changed);
            case FLAG -> flag(changed);
            case INSTANT -> instant(name, changed);
            case TEXT -> text(changed);
            case LIST -> list(kind, changed);
            case PATTERN -> pattern(changed);
            case DURATION -> duration(changed);
            case NUMBERS, INSTANTS, TEXTS, DURATIONS -> range(shape, kind, changed);
            case OTHER -> other(changed);
        };
    }

    private ValueEditor number(String called, Consumer<Value> changed) {
        NumberField field = new NumberField(context, called, false, false, number -> {
            if (number != null) {
                changed.accept(Value.number(number));
            }
        });
        return new ValueEditor(
                Shape.NUMBER,
                field,
                value -> field.show(value instanceof Value.Number(double number) ? (Double) number : null));
    }

    private ValueEditor flag(Consumer<Value> changed) {
        ComboBox<Boolean> box = Choices.of(
                context,
                name,
                List.of(true, false),
                flag -> flag ? "yes" : "no",
                flag -> changed.accept(Value.flag(flag)));
        return new ValueEditor(
                Shape.FLAG,
                box,
                value -> context.quietly(() -> box.setValue(value instanceof Value.Flag(boolean flag) && flag)));
    }

    private ValueEditor instant(String called, Consumer<Value> changed) {
        InstantField field = new InstantField(context, called, changed);
        return new ValueEditor(Shape.INSTANT, field, field::show);
    }

    private ValueEditor text(Consumer<Value> changed) {
        Picker picker = Picker.one(name, values, text -> changed.accept(Value.text(text)));
        return new ValueEditor(Shape.TEXT, picker, value -> picker.show(value == null ? "" : value.display()));
    }

    /** Nothing, or what has no editor of its own; choosing a value takes its place. */
    private ValueEditor other(Consumer<Value> changed) {
        Picker picker = Picker.one(name, values, text -> changed.accept(Value.text(text)));
        return new ValueEditor(
                Shape.OTHER, picker, value -> picker.show(List.of(), value == null ? "nothing" : value.display()));
    }

    private ValueEditor list(Kind kind, Consumer<Value> changed) {
        ListOfValues now = new ListOfValues(kind);
        Picker picker = Picker.several(name, values, texts -> changed.accept(new Value.Items(now.values(texts))));
        return new ValueEditor(Shape.LIST, picker, value -> {
            now.show(value);
            List<String> texts = now.texts();
            String first = String.join(", ", texts.subList(0, Math.min(NAMED, texts.size())));
            String more = texts.size() > NAMED ? " and " + Figures.count(texts.size() - NAMED) + " more" : "";
            picker.show(texts, first + more);
        });
    }

    private ValueEditor pattern(Consumer<Value> changed) {
        TextField field = context.settling(new TextField());
        field.setAccessibleText(name);
        field.getStyleClass().add("mono");
        String key = "pattern " + place;
        field.textProperty().addListener((text, before, typed) -> {
            String wrong = ValueEditor.whatIsWrong(typed);
            context.unreadable(key, wrong == null ? null : new DraftProblem(place, wrong));
            if (wrong == null && !context.isShowing()) {
                changed.accept(Value.text(typed));
            }
        });
        field.sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                context.unreadable(key, null);
            }
        });
        return new ValueEditor(
                Shape.PATTERN,
                field,
                value -> context.quietly(() -> {
                    String text = value == null ? "" : value.display();
                    boolean typing = ValueEditor.whatIsWrong(field.getText()) != null && field.isFocused();
                    if (!typing && !field.getText().equals(text)) {
                        field.setText(text);
                    }
                }));
    }

    private ValueEditor duration(Consumer<Value> changed) {
        DurationField field = new DurationField(
                context, name, false, minutes -> minutes.ifPresent(length -> changed.accept(Value.number(length))));
        return new ValueEditor(Shape.DURATION, field, value -> field.show(minutes(value)));
    }

    private static OptionalInt minutes(@Nullable Value value) {
        return value instanceof Value.Number(double minutes) ? OptionalInt.of((int) minutes) : OptionalInt.empty();
    }

    private ValueEditor range(Shape shape, Kind kind, Consumer<Value> changed) {
        Value[] ends = {Value.text(""), Value.text("")};
        ValueEditor low = new ValueEditors(context, name + ", from", place, values).of(shape.ofOne(), kind, value -> {
            ends[0] = value;
            changed.accept(new Value.Items(List.of(ends[0], ends[1])));
        });
        ValueEditor high = new ValueEditors(context, name + ", to", place, values).of(shape.ofOne(), kind, value -> {
            ends[1] = value;
            changed.accept(new Value.Items(List.of(ends[0], ends[1])));
        });
        HBox both = new HBox(8, low.node(), new Label("and"), high.node());
        both.setAlignment(Pos.CENTER_LEFT);
        return new ValueEditor(shape, both, value -> {
            if (value instanceof Value.Items(List<Value> items) && items.size() == 2) {
                ends[0] = items.getFirst();
                ends[1] = items.getLast();
                low.show().accept(ends[0]);
                high.show().accept(ends[1]);
            }
        });
    }
}
