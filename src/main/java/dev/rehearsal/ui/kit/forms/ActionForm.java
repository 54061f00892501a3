package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.draft.ActionEdits;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The form of one kind of action. */
public abstract class ActionForm extends VBox {
    final FormContext context;
    public final long id;

    ActionForm(FormContext context, long id) {
        this.context = context;
        this.id = id;
        setSpacing(8);
    }

    public abstract void show(ActionDraft action);

    public abstract Node first();

    public final void change(Action shell, String part) {
        context.apply(ActionEdits.change(id, shell, part));
    }

    public static ActionForm of(FormContext context, ActionDraft action, ClauseCards cards) {
        return switch (action.shell()) {
            case Action.Send send -> new SendForm(context, action.id(), cards);
            case Action.AddToSegment add -> new SegmentForm(context, action.id(), true);
            case Action.RemoveFromSegment remove -> new SegmentForm(context, action.id(), false);
            case Action.SetField set -> new UpdateForm(context, action.id());
            case Action.IncrementField increment -> new CountUpForm(context, action.id());
            case Action.CreateTask task -> new TaskForm(context, action.id());
            case Action.Webhook webhook -> new WebhookForm(context, action.id());
        };
    }

    public static String title(Action action) {
        return switch (action) {
            case Action.Send send ->
                switch (send.channel()) {
                    case Action.Send.EMAIL -> "Send an e-mail";
                    case Action.Send.SMS -> "Send an SMS";
                    case Action.Send.PUSH -> "Send a push message";
                    default -> "Send a message";
                };
            case Action.AddToSegment add -> "Add to a segment";
            case Action.RemoveFromSegment remove -> "Remove from a segment";
            case Action.SetField set -> "Set a field of the profile";
            case Action.IncrementField increment -> "Count a field up";
            case Action.CreateTask task -> "Create a task";
            case Action.Webhook webhook -> "Call a webhook";
        };
    }
}
