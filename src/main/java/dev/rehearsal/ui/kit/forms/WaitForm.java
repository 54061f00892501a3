package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft.WaitDraft;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** “Unless they … within”: the wait of a rule, or the way to add one. */
public final class WaitForm extends VBox implements FormPart {
    private final ClauseCards cards;
    private final Button add = new Button("Wait, and not fire if they do something first", Icons.ADD.node());
    private final DurationField within;
    private final SamePicker same;
    private final Node head;
    private final ProblemLine problem = new ProblemLine(this);

    public WaitForm(FormContext context, ClauseCards cards) {
        this.cards = cards;
        setSpacing(8);
        add.getStyleClass().add("quiet");
        add.setAccessibleText("Add a wait");
        add.setOnAction(click -> {
            context.apply(Starts.aWait());
            context.focus(Place.of(Place.Part.WAIT));
        });
        within = new DurationField(
                context,
                "Wait for",
                false,
                minutes -> minutes.ifPresent(length -> context.apply(PartEdits.waitFor(length))));
        same = new SamePicker(context, fields -> context.apply(PartEdits.waitTied(fields)));
        Button delete = new Button("", Icons.DELETE.node());
        delete.getStyleClass().addAll("quiet", "icon-only");
        delete.setAccessibleText("Delete the wait");
        delete.setOnAction(click -> {
            context.apply(PartEdits.removeWait());
            context.focus(Place.of(Place.Part.WAIT));
        });
        head = LeafForm.row(LeafForm.word("within"), within, LeafForm.word("with the same"), same.picker(), delete);
        context.register(Place.of(Place.Part.WAIT), this);
    }

    @Override
    public void showProblem(String sentence, boolean isWrong) {
        problem.tell(sentence, isWrong);
    }

    @Override
    public Node first() {
        return getChildren().contains(add) ? add : within.amount();
    }

    public void show(@Nullable WaitDraft wait) {
        if (wait == null) {
            if (!getChildren().contains(add)) {
                getChildren().setAll(add);
            }
            getStyleClass().removeAll("clause-card", "leaf-card");
            return;
        }
        within.show(OptionalInt.of(wait.within()));
        same.show(wait.same());
        GroupCard where = cards.slot(wait.where(), "they do something that is");
        if (!getChildren().contains(where)) {
            getChildren().setAll(head, where, problem);
            getStyleClass().addAll("clause-card", "leaf-card");
        }
    }
}
