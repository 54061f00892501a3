package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Test;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.Tests;
import dev.rehearsal.ui.kit.forms.ValueEditor.Shape;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** An operator in plain words, and behind it what fits the values: the right half of most conditions. */
public final class TestRow extends HBox {
    private final FormContext context;
    private final ComboBox<Operator> operator;
    private final ValueEditors editors;
    private final Consumer<Test> changed;
    private final boolean length;
    private boolean positive;
    private Kind kind = Kind.TEXT;
    private Test test = new Test(Operator.EXISTS, null);
    private @Nullable ValueEditor value;

    /** @param length whether the numbers are minutes, which are entered as lengths of time */
    public TestRow(
            FormContext context,
            String name,
            Place place,
            Picker.Source values,
            boolean length,
            Consumer<Test> changed) {
        this.context = context;
        this.changed = changed;
        this.length = length;
        this.editors = new ValueEditors(context, name, place, values);
        this.operator = Choices.of(context, name + ", how it compares", List.of(), this::words, this::compare);
        operator.getStyleClass().add("operator");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(operator);
    }

    /** Offers no operator that denies another. */
    public TestRow positiveOnly() {
        positive = true;
        return this;
    }

    private String words(Operator one) {
        return Tests.words(one, kind);
    }

    public void show(Test now, Kind kindNow) {
        test = now;
        boolean otherKind = kind != kindNow;
        kind = kindNow;
        context.quietly(() -> {
            List<Operator> operators = Tests.operators(kind, now.operator()).stream()
                    .filter(each -> !positive || each.positiveTwin() == each)
                    .toList();
            if (otherKind || !operator.getItems().equals(operators)) {
                operator.getItems().setAll(operators);
            }
            operator.setValue(now.operator());
            showValue(now);
        });
    }

    private void showValue(Test now) {
        Shape shape = Shape.of(now, kind, length);
        ValueEditor before = value;
        if (before == null || before.shape() != shape) {
            ValueEditor fresh = editors.of(shape, kind, this::expect);
            if (before != null) {
                getChildren().remove(before.node());
            }
            value = fresh;
            if (shape != Shape.NONE) {
                getChildren().add(fresh.node());
            }
            before = fresh;
        }
        before.show().accept(now.expected());
    }

    private void compare(Operator other) {
        changed.accept(Tests.with(test, other, kind, context.offers().catalog().lastTime()));
    }

    private void expect(Value expected) {
        changed.accept(new Test(test.operator(), expected));
    }

    /** Where the focus goes when the test is to be filled in. */
    public Node first() {
        ValueEditor now = value;
        return now == null || now.shape() == Shape.NONE ? operator : now.node();
    }
}
