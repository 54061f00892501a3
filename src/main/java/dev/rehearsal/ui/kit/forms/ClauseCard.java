package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.ui.kit.draft.Clause;
import dev.rehearsal.ui.kit.draft.ClauseEdits;
import dev.rehearsal.ui.kit.draft.DraftEdit;
import dev.rehearsal.ui.kit.draft.Place;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A clause as a card: moved, copied, muted and deleted by its menu or by the keys that the menu tells. */
public abstract class ClauseCard extends VBox implements FormPart {
    final FormContext context;
    public final long id;
    final HBox header = new HBox(8);
    final Label title = new Label();
    final Region space = new Region();
    private final MutedPill muted = new MutedPill(this);
    private final ProblemLine problem = new ProblemLine(this);
    private final CardMenu menu = new CardMenu();
    private final MenuItem mute = new MenuItem();
    private final MenuItem deny = new MenuItem();
    private boolean isMuted;
    private boolean isDenied;

    ClauseCard(FormContext context, ClauseCards cards, long id, boolean movable) {
        this.context = context;
        this.id = id;
        getStyleClass().add("clause-card");
        setSpacing(8);
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        header.getStyleClass().add("clause-header");
        HBox.setHgrow(space, Priority.ALWAYS);
        header.getChildren().addAll(title, muted, space);
        if (movable) {
            setFocusTraversable(true);
            fill();
            Grip grip = new Grip();
            CardDrag.by(grip, this, () -> cards.listsFor(id));
            header.getChildren().addFirst(grip);
            header.getChildren().add(menu);
            setOnMousePressed(click -> {
                if (click.getTarget().equals(this) || click.getTarget().equals(header)) {
                    requestFocus();
                    click.consume();
                }
            });
        }
        getChildren().add(header);
    }

    private void fill() {
        menu.item("Move up", "Alt+Up", () -> edit(ClauseEdits.move(id, -1)))
                .item("Move down", "Alt+Down", () -> edit(ClauseEdits.move(id, 1)))
                .item("Duplicate", "Shortcut+D", () -> {
                    long copy = context.draft().nextId();
                    edit(ClauseEdits.duplicate(id));
                    context.focus(Place.clause(copy));
                });
        if (context.keepsMuted()) {
            menu.item(mute, "Alt+M", () -> edit(ClauseEdits.mute(id, !isMuted)));
        }
        menu.item(deny, "Alt+N", () -> edit(ClauseEdits.deny(id, !isDenied)))
                .item("Delete", "Shortcut+Delete", this::delete)
                .listen(this);
    }

    private void edit(DraftEdit edit) {
        context.apply(edit);
    }

    private void delete() {
        Place next = Neighbours.of(context.draft(), id);
        context.apply(ClauseEdits.delete(id));
        context.focus(next);
    }

    public final void dress(Clause clause, String words) {
        isMuted = clause.mark().muted();
        isDenied = clause.mark().denials() % 2 == 1;
        muted.show(isMuted);
        mute.setText(isMuted ? "Unmute" : "Mute");
        deny.setText(isDenied ? "Ask that it holds" : "Ask that it does not hold");
        setAccessibleText((isMuted ? "Muted condition: " : "Condition: ") + words);
        menu.setAccessibleText("More for: " + words);
    }

    @Override
    public final void showProblem(String sentence, boolean isWrong) {
        problem.tell(sentence, isWrong);
        if (!getChildren().contains(problem)) {
            getChildren().add(problem);
        }
        problem.toFront();
    }
}
