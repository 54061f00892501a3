package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.DraftProblem;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** What the fields of a form need that edits no rule: a campaign, settings. */
public final class FormFields implements FieldContext {
    private final Runnable settle;
    private final BiConsumer<String, @Nullable String> unreadable;
    private boolean showing;

    /**
     * @param settle a field was left, so that what is typed next is a step of its own
     * @param unreadable takes the name of a field and what is wrong with what was typed there, null when it is right again
     */
    public FormFields(Runnable settle, BiConsumer<String, @Nullable String> unreadable) {
        this.settle = settle;
        this.unreadable = unreadable;
    }

    @Override
    public boolean isShowing() {
        return showing;
    }

    @Override
    public void quietly(Runnable show) {
        boolean before = showing;
        showing = true;
        try {
            show.run();
        } finally {
            showing = before;
        }
    }

    @Override
    public void unreadable(String field, @Nullable DraftProblem problem) {
        unreadable.accept(field, problem == null ? null : problem.sentence());
    }

    @Override
    public TextField settling(TextField field) {
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                settle.run();
            }
        });
        return field;
    }
}
