package dev.rehearsal.ui.kit.forms;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A control of which a form has one, with what is wrong with it below. */
final class FormLine extends VBox implements FormPart {
    private final Node first;
    private final ProblemLine problem = new ProblemLine(this);

    FormLine(Node row, Node first) {
        super(4, row);
        this.first = first;
        getChildren().add(problem);
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public void showProblem(String sentence, boolean isWrong) {
        problem.tell(sentence, isWrong);
    }
}
