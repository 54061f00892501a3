package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.ui.journeys.editor.JourneyPart;
import dev.rehearsal.ui.kit.forms.ActionsForm;
import dev.rehearsal.ui.kit.forms.ClauseCards;
import dev.rehearsal.ui.kit.forms.SendForm;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be set at a node of one kind. */
abstract class NodeForm extends VBox {
    NodeForm() {
        super(8);
    }

    /** Shows the node, which is of the kind that the form was made for. */
    abstract void show(Journey journey, Node node);

    static NodeForm of(PaneContext pane, Node node) {
        return switch (NodeKind.of(node)) {
            case MESSAGE -> new OnePart(message(pane, node.id()));
            case ACTION -> new OnePart(actions(pane, node.id()));
            case WAIT -> new WaitForms.ForDuration(pane);
            case WAIT_UNTIL -> new WaitForms.UntilEvent(pane, node.id());
            case WAIT_TIME -> new WaitForms.UntilTime(pane);
            case BRANCH -> new BranchForm(pane, node.id());
            case SPLIT -> new SplitForm(pane);
            case EXIT -> new OnePart(null);
        };
    }

    private static PartForm message(PaneContext pane, String id) {
        return new PartForm(pane, JourneyPart.of(id), (form, context) -> {
            ClauseCards cards = new ClauseCards(context);
            return draft -> {
                long action = draft.then().getFirst().id();
                SendForm send = form.getChildren().stream()
                        .filter(SendForm.class::isInstance)
                        .map(SendForm.class::cast)
                        .filter(each -> each.id == action)
                        .findFirst()
                        .orElseGet(() -> new SendForm(context, action, cards));
                send.show(draft.then().getFirst());
                form.set(List.of(send));
            };
        });
    }

    private static PartForm actions(PaneContext pane, String id) {
        return new PartForm(pane, JourneyPart.of(id), (form, context) -> {
            ActionsForm actions = new ActionsForm(context, new ClauseCards(context));
            form.set(List.of(actions));
            return actions::show;
        });
    }

    /** A node that is one part of conditions or actions; null where there is nothing to set. */
    private static final class OnePart extends NodeForm {
        private final @Nullable PartForm part;

        OnePart(@Nullable PartForm part) {
            this.part = part;
            getChildren().add(part == null ? Sections.note("Customers who come here leave the journey.") : part);
        }

        @Override
        void show(Journey journey, Node node) {
            if (part != null) {
                part.show(journey);
            }
        }
    }
}
