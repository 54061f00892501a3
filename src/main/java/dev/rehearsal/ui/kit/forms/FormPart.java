package dev.rehearsal.ui.kit.forms;

import javafx.scene.Node;

/** A part of a form that stands for a place of the draft. */
public interface FormPart {
    /** The control that is to be filled in first. */
    Node first();

    /** Tells what is wrong with it, or what is still to be filled in; empty for nothing. */
    void showProblem(String sentence, boolean isWrong);
}
