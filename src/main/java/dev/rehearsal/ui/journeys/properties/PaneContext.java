package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.ui.journeys.editor.JourneyEditorViewModel;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.forms.FieldContext;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** What all parts of the pane share; while it is showing, nothing that a control reports is an edit. */
final class PaneContext implements FieldContext {
    private final JourneyEditorViewModel model;
    private final Background background;
    private final Times times;
    private boolean showing;

    PaneContext(JourneyEditorViewModel model, Background background, Times times) {
        this.model = model;
        this.background = background;
        this.times = times;
    }

    JourneyEditorViewModel model() {
        return model;
    }

    Background background() {
        return background;
    }

    Times times() {
        return times;
    }

    void apply(Edit<Journey> edit) {
        if (!showing) {
            model.apply(edit);
        }
    }

    /** An edit that is a step of its own, whatever came before. */
    void step(Edit<Journey> edit) {
        if (!showing) {
            model.settle();
            model.apply(edit);
            model.settle();
        }
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

    /** The field says so itself. */
    @Override
    public void unreadable(String field, @Nullable DraftProblem problem) {
        // such a field changes nothing of the journey, so that there is nothing to tell elsewhere
    }

    @Override
    public TextField settling(TextField field) {
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                model.settle();
            }
        });
        return field;
    }
}
