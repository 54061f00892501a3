package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.scene.Node;

/** A task for somebody. */
public final class TaskForm extends ActionForm {
    private final Texts title;
    private final Texts assignee;
    private final DurationField due;
    private Action.CreateTask now = new Action.CreateTask("", null, OptionalInt.empty());

    public TaskForm(FormContext context, long id) {
        super(context, id);
        title = new Texts(
                context,
                "Title of the task",
                "Call them",
                text -> change(new Action.CreateTask(text, now.assignee(), now.dueMinutes()), "title"));
        assignee = new Texts(
                context,
                "For whom",
                "anybody",
                text -> change(
                        new Action.CreateTask(now.title(), text.isEmpty() ? null : text, now.dueMinutes()),
                        "assignee"));
        due = new DurationField(
                context,
                "Due in",
                true,
                minutes -> change(new Action.CreateTask(now.title(), now.assignee(), minutes), "due"));
        getChildren()
                .addAll(
                        LeafForm.row(title),
                        LeafForm.row(LeafForm.word("for"), assignee, LeafForm.word("due in"), due));
    }

    @Override
    public void show(ActionDraft action) {
        now = (Action.CreateTask) action.shell();
        title.show(now.title());
        assignee.show(Objects.requireNonNullElse(now.assignee(), ""));
        due.show(now.dueMinutes());
    }

    @Override
    public Node first() {
        return title;
    }
}
