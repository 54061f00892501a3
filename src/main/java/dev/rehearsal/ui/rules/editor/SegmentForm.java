package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.rules.draft.Offers;
import dev.rehearsal.ui.rules.draft.RuleDraft.ActionDraft;
import javafx.scene.Node;

/** Puts the customer into a segment or takes them out of it. */
final class SegmentForm extends ActionForm {
    private final Picker segment;

    SegmentForm(FormContext context, long id, boolean into) {
        super(context, id);
        segment = Picker.one(
                "Segment",
                context.source(Offers::segments),
                name -> change(into ? new Action.AddToSegment(name) : new Action.RemoveFromSegment(name), "segment"));
        getChildren().add(LeafForm.row(LeafForm.word(into ? "put them into" : "take them out of"), segment));
    }

    @Override
    void show(ActionDraft action) {
        segment.show(
                switch (action.shell()) {
                    case Action.AddToSegment(String name) -> name;
                    case Action.RemoveFromSegment(String name) -> name;
                    case Action other -> throw new IllegalStateException("no segment is named by " + other);
                });
    }

    @Override
    Node first() {
        return segment;
    }
}
