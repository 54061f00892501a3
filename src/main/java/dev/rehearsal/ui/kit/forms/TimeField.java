package dev.rehearsal.ui.kit.forms;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A time of day, {@code 09:30}, as minutes after midnight. What is no time changes nothing and goes when it is left. */
public final class TimeField extends TextField {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4])[:.]?([0-5]\\d)?");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int DAY = 1440;

    private int last;

    public TimeField(FieldContext context, String name, IntConsumer changed) {
        setAccessibleText(name);
        setPrefColumnCount(4);
        setPromptText("09:30");
        context.settling(this);
        textProperty().addListener((text, before, now) -> {
            Integer minutes = minutes();
            pseudoClassStateChanged(WRONG, minutes == null);
            if (minutes != null && !context.isShowing()) {
                last = minutes;
                changed.accept(minutes);
            }
        });
        focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                context.quietly(() -> setText(words(last)));
            }
        });
    }

    public void show(int minutes) {
        last = minutes;
        if (!isFocused() || minutes() == null || minutes() != minutes) {
            setText(words(minutes));
        }
    }

    @Nullable
    public Integer minutes() {
        Matcher found = TIME.matcher(getText().strip());
        if (!found.matches()) {
            return null;
        }
        String rest = found.group(2);
        int minutes = Integer.parseInt(found.group(1)) * 60 + (rest == null ? 0 : Integer.parseInt(rest));
        return minutes <= DAY ? (Integer) minutes : null;
    }

    private static String words(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
