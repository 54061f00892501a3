package dev.rehearsal.ui.kit.forms;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The line below a part of a form that tells what is wrong with it; it takes no room while there is nothing to tell. */
final class ProblemLine extends Label {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Region part;

    ProblemLine(Region part) {
        this.part = part;
        getStyleClass().addAll("secondary", "field-problem");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        tell("", false);
    }

    void tell(String sentence, boolean isWrong) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
        part.pseudoClassStateChanged(WRONG, isWrong && !sentence.isEmpty());
        pseudoClassStateChanged(WRONG, isWrong);
    }
}
