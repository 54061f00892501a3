package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.Place;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What a single field needs of the form it stands in, whatever that form edits. While {@link #isShowing} nothing that a
 * control reports is an edit.
 */
public interface FieldContext {
    boolean isShowing();

    /** Shows something without that being an edit. */
    void quietly(Runnable show);

    /** Something was typed that is no value of its field; null takes it back. */
    void unreadable(String field, @Nullable DraftProblem problem);

    /** The place that tells what is wrong with the field. */
    default Place around(Node field) {
        return Place.of(Place.Part.NAME);
    }

    /** Leaving the field ends the step that was typed in it. */
    TextField settling(TextField field);
}
