package dev.rehearsal.ui.kit.forms;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A line of text that is an edit with every letter. */
public final class Texts extends TextField {
    private final FieldContext context;

    public Texts(FieldContext context, String name, String prompt, Consumer<String> changed) {
        this.context = context;
        setAccessibleText(name);
        setPromptText(prompt);
        setPrefColumnCount(16);
        context.settling(this);
        textProperty().addListener((text, before, now) -> {
            if (!context.isShowing()) {
                changed.accept(now);
            }
        });
    }

    public void show(String text) {
        if (!getText().equals(text)) {
            context.quietly(() -> setText(text));
        }
    }
}
