package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.ui.kit.draft.ActionEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card of an action. */
public final class ActionCard extends VBox implements FormPart {
    private final FormContext context;
    private final long id;
    private final ActionForm form;
    private final Label title = new Label();
    private final ProblemLine problem = new ProblemLine(this);
    private final MutedPill pill = new MutedPill(this);
    private final CardMenu menu = new CardMenu();
    private final MenuItem mute = new MenuItem();
    private boolean isMuted;

    ActionCard(FormContext context, ActionDraft action, ClauseCards cards, Supplier<List<CardList>> lists) {
        this.context = context;
        this.id = action.id();
        this.form = ActionForm.of(context, action, cards);
        getStyleClass().addAll("clause-card", "leaf-card");
        setSpacing(8);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        menu.item("Move up", "Alt+Up", () -> context.apply(ActionEdits.move(id, -1)))
                .item("Move down", "Alt+Down", () -> context.apply(ActionEdits.move(id, 1)))
                .item("Duplicate", "Shortcut+D", this::duplicate)
                .item(mute, "Alt+M", () -> context.apply(ActionEdits.mute(id, !isMuted)))
                .item("Delete", "Shortcut+Delete", this::delete)
                .listen(this);
        Grip grip = new Grip();
        CardDrag.by(grip, this, lists);
        HBox header = new HBox(8, grip, title, pill, space, menu);
        header.getStyleClass().add("clause-header");
        getChildren().addAll(header, form, problem);
        setOnMousePressed(click -> {
            if (click.getTarget().equals(this) || click.getTarget().equals(header)) {
                requestFocus();
            }
        });
    }

    private void duplicate() {
        long copy = context.draft().nextId();
        context.apply(ActionEdits.duplicate(id));
        context.focus(Place.action(copy));
    }

    private void delete() {
        RuleDraft draft = context.draft();
        List<Long> ids = draft.then().stream().map(ActionDraft::id).toList();
        int index = ids.indexOf(id);
        context.apply(ActionEdits.delete(id));
        context.focus(
                ids.size() == 1
                        ? Place.of(Place.Part.NAME)
                        : Place.action(ids.get(index + 1 < ids.size() ? index + 1 : index - 1)));
    }

    public void show(ActionDraft action) {
        form.show(action);
        title.setText(ActionForm.title(action.shell()));
        String words = RuleSentence.of(action.action());
        isMuted = action.muted();
        pill.show(isMuted);
        mute.setText(isMuted ? "Unmute" : "Mute");
        setAccessibleText((isMuted ? "Muted action: " : "Action: ") + words);
        menu.setAccessibleText("More for: " + words);
    }

    @Override
    public void showProblem(String sentence, boolean isWrong) {
        problem.tell(sentence, isWrong);
    }

    @Override
    public Node first() {
        return form.first();
    }
}
