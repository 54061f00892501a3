package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import javafx.scene.Node;

/** Puts the customer into a segment or takes them out of it. */
public final class SegmentForm extends ActionForm {
    private final Picker segment;

    public SegmentForm(FormContext context, long id, boolean into) {
        super(context, id);
        segment = Picker.one(
                "Segment",
                context.source(Offers::segments),
                name -> change(into ? new Action.AddToSegment(name) : new Action.RemoveFromSegment(name), "segment"));
        getChildren().add(LeafForm.row(LeafForm.word(into ? "put them into" : "take them out of"), segment));
    }

    @Override
    public void show(ActionDraft action) {
        segment.show(
                switch (action.shell()) {
                    case Action.AddToSegment(String name) -> name;
                    case Action.RemoveFromSegment(String name) -> name;
                    case Action other -> throw new IllegalStateException("no segment is named by " + other);
                });
    }

    @Override
    public Node first() {
        return segment;
    }
}
