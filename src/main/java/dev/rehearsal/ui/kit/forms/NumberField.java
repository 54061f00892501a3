package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * A number. What is no number stays as it was typed, is told at the field and in the list of problems, and changes nothing
 * of the rule.
 */
public final class NumberField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FieldContext context;
    private final String name;
    private final boolean optional;
    private final boolean whole;
    private final Tooltip wrong = new Tooltip();
    private int least;
    private double lowest = Double.NEGATIVE_INFINITY;
    private double highest = Double.POSITIVE_INFINITY;
    private String range = "";

    public NumberField(
            FieldContext context, String name, boolean optional, boolean whole, Consumer<@Nullable Double> changed) {
        this.context = context;
        this.name = name;
        this.optional = optional;
        this.whole = whole;
        setAccessibleText(name);
        setPrefColumnCount(7);
        getStyleClass().add("number-field");
        context.settling(this);
        textProperty().addListener((text, before, now) -> {
            judge();
            if (!context.isShowing() && isReadable()) {
                changed.accept(number());
            }
        });
        sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                context.unreadable(key(), null);
            } else {
                judge();
            }
        });
    }

    /** Numbers below 0 are fine too. */
    public NumberField belowZero() {
        least = Integer.MIN_VALUE;
        return this;
    }

    /** Only numbers of the range are fine, both ends included; the words say which. */
    public NumberField between(double low, double high, String words) {
        lowest = low;
        highest = high;
        range = words;
        return this;
    }

    public void show(@Nullable Double number) {
        context.quietly(() -> {
            if (!isReadable() || !Objects.equals(number, number())) {
                setText(number == null ? "" : Numbers.textForm(number));
            }
        });
    }

    /** Null where nothing is typed, or nothing that is a number. */
    @Nullable
    public Double number() {
        try {
            double number = Double.parseDouble(getText().strip().replace(',', '.'));
            boolean fits = Double.isFinite(number)
                    && number >= lowest
                    && number <= highest
                    && (!whole || (number == Math.rint(number) && number >= least && number <= Integer.MAX_VALUE));
            return fits ? number : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    public boolean isReadable() {
        return number() != null || (optional && getText().isBlank());
    }

    private void judge() {
        boolean fine = isReadable();
        pseudoClassStateChanged(WRONG, !fine);
        String wanted = !range.isEmpty() ? range : whole ? "whole number" : "number";
        String sentence = "“%s” is no %s (%s)".formatted(getText(), wanted, name);
        wrong.setText(sentence);
        setTooltip(fine ? null : wrong);
        boolean shown = getScene() != null;
        context.unreadable(key(), fine || !shown ? null : new DraftProblem(context.around(this), sentence));
    }

    private String key() {
        return Integer.toHexString(System.identityHashCode(this));
    }
}
