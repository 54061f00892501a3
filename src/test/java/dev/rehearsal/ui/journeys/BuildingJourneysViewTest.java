package dev.rehearsal.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.journeys.canvas.CanvasPane;
import dev.rehearsal.ui.journeys.editor.JourneyTemplates;
import dev.rehearsal.ui.kit.Edited;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A journey of every kind of step, built in the whole view: by mouse, by keyboard, undone, done again, saved and reopened. */
class BuildingJourneysViewTest extends JourneysStage {
    private CanvasPane canvas() {
        return lookup(".canvas-pane").queryAs(CanvasPane.class);
    }

    private Point2D onScreen(Point2D plane) {
        return canvas().canvas().localToScreen(canvas().session().viewport().toScreen(plane));
    }

    private Point2D out(String id, int port) {
        return onScreen(canvas().session().geometry().place(new Port(id, port)).orElseThrow());
    }

    private Point2D middle(String id) {
        return onScreen(
                canvas().session().geometry().card(id).orElseThrow().box().centre());
    }

    private void pull(Point2D from, Point2D to) {
        drag(from).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String id) {
        return Connections.find(journey(), id).orElseThrow();
    }

    private Edited<Journey> history() {
        return Objects.requireNonNull(editor().editedProperty().get());
    }

    /** Takes everything back and does it again, saves, goes back to the list, and opens the journey again. */
    private void undoneDoneAgainSavedAndReopenedItIsTheSame(Journey first) throws WorkspaceProblem {
        Journey built = journey();
        while (history().undoLabel().getValue().isPresent()) {
            clickOn("#undo-journey");
        }
        assertThat(journey()).isEqualTo(first);
        while (history().redoLabel().getValue().isPresent()) {
            clickOn("#redo-journey");
        }
        assertThat(journey()).isEqualTo(built);
        clickOn("#save-journey");
        clickOn("#leave-journey");
        assertThat(editor().journeyProperty().get()).isNull();
        assertThat(PackWriter.canonical(stored(built.id()))).isEqualTo(PackWriter.canonical(built));
        clickOn("#edit-journey");
        assertThat(PackWriter.canonical(journey())).isEqualTo(PackWriter.canonical(built));
        assertThat(editor().changedProperty().get()).isFalse();
    }

    @Test
    void byMouse() throws WorkspaceProblem {
        answers.then("Cart rescue");
        clickOn("#new-journey").clickOn("Empty journey");
        Journey first = journey();
        assertThat(first.name()).isEqualTo("Cart rescue");
        interact(() -> canvas().session()
                .viewportProperty()
                .set(canvas().session().viewport().zoomed(0.4, Point2D.ZERO)));
        int placed = 0;
        for (NodeKind kind : NodeKind.values()) {
            Point2D corner = canvas().canvas().localToScreen(90 + placed % 4 * 150, 90 + placed / 4 * 160);
            pull(middleOf("#step-" + kind.type()), corner);
            placed++;
        }
        assertThat(journey().nodes()).extracting(NodeKind::of).containsExactly(NodeKind.values());
        pull(out("message", 0), middle("action"));
        pull(out("action", 0), middle("wait"));
        pull(
                middleOf("#step-split"),
                onScreen(canvas().session()
                        .geometry()
                        .wire(new Port("action", 0))
                        .orElseThrow()
                        .curve()
                        .middle()));
        assertThat(node("action").targets()).containsExactly("split_2");
        assertThat(node("split_2").targets()).containsExactly("wait");
        pull(middle("exit"), middle("exit").add(0, 70));
        clickOn(middle("wait"));
        doubleClickOn(lookup("#step-name").queryTextInputControl())
                .write("pause")
                .push(KeyCode.ENTER);
        assertThat(node("split_2").targets()).containsExactly("pause");

        undoneDoneAgainSavedAndReopenedItIsTheSame(first);
    }

    private Point2D middleOf(String query) {
        javafx.scene.Node found = lookup(query).query();
        return found.localToScreen(
                found.getLayoutBounds().getCenterX(), found.getLayoutBounds().getCenterY());
    }

    @Test
    void byKeyboard() throws WorkspaceProblem {
        make(JourneyTemplates.empty());
        Journey first = journey();
        interact(() -> canvas().canvas().requestFocus());
        for (String typed :
                List.of("message", "action", "for a while", "until", "time of day", "branch", "split", "exit")) {
            push(KeyCode.A);
            write(typed).push(KeyCode.ENTER);
        }
        assertThat(journey().nodes()).extracting(NodeKind::of).containsExactlyInAnyOrder(NodeKind.values());
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertThat(lookup("#step-name").query().isFocused()).isTrue();
        push(KeyCode.SHORTCUT, KeyCode.A).write("hello").push(KeyCode.ENTER);
        assertThat(journey().start()).isEqualTo("hello");

        undoneDoneAgainSavedAndReopenedItIsTheSame(first);
    }

    @Test
    void conditionsOfStepsAreEditedWithTheFormsOfRules() {
        make(JourneyTemplates.empty());
        interact(() -> {
            editor().apply(JourneyEdits.add(NodeKind.WAIT_UNTIL.create("until"), new Journey.Position(0, 0)));
            editor().apply(JourneyEdits.add(NodeKind.BRANCH.create("branch"), new Journey.Position(400, 0)));
        });
        select("until");
        clickOn("Condition");
        clickOn(named("Value: nothing chosen"));
        clickOn(row("purchase"));
        assertThat(editor().words().line(node("until"))).isEqualTo("they purchase, at most 3 days");
        clickOn(lookup(".duration .text-field").queryTextInputControl())
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("5");
        assertThat(editor().words().line(node("until"))).isEqualTo("they purchase, at most 5 days");

        select("branch");
        clickOn(".add-branch");
        assertThat(node("branch").nexts()).hasSizeGreaterThanOrEqualTo(2);
        interact(() -> history().undo());
        interact(() -> history().undo());
        assertThat(editor().words().line(node("until"))).doesNotContain("5 days");
    }

    @Test
    void theBarOfASplitFollowsItsWeights() {
        make(JourneyTemplates.all().get(1));
        select("test");
        clickOn(named("Weight of arm 2")).push(KeyCode.SHORTCUT, KeyCode.A).write("20");
        assertThat(editor().words().line(node("test"))).isEqualTo("75 % / 25 %");
        assertThat(lookup(".share-bar").query().getAccessibleText()).isEqualTo("Shares: 75 %, 25 %");
        interact(() -> history().undo());
        assertThat(editor().words().line(node("test"))).isEqualTo("60 % / 40 %");
    }

    @Test
    void aJourneyWithAnErrorIsNotSubmittedAndASoundOneIs() throws WorkspaceProblem {
        make(JourneyTemplates.all().getFirst());
        interact(() -> editor().apply(JourneyEdits.add(NodeKind.MESSAGE.create("mail"), new Journey.Position(0, 400))));
        clickOn("#submit-journey");
        assertThat(editor().selection()).containsExactly("mail");
        assertThat(notices.shown().getLast().sentence()).contains("cannot be submitted yet");
        interact(() -> history().undo());
        answers.then("Please look");
        clickOn("#submit-journey");
        assertThat(shop().workspace().journeys().open("welcome_series").status().name())
                .isEqualTo("IN_REVIEW");
        assertThat(lookup("#journey-status").queryLabeled().getText()).isEqualTo("In review 1");
    }

    @Test
    void aTextThatIsNoStepsIsNotPastedAndTheNoticeSaysSo() {
        make(JourneyTemplates.all().getFirst());
        Journey before = journey();
        pasteboard.write("Dear customer");
        interact(() -> canvas().edits().paste());
        assertThat(journey()).isEqualTo(before);
        assertThat(notices.shown().getLast().sentence()).startsWith("Nothing was pasted");
    }

    @Test
    void stepsTravelOverTheClipboardAsText() {
        make(JourneyTemplates.all().get(1));
        int before = journey().nodes().size();
        select("reminder", "test");
        interact(() -> canvas().edits().copy());
        interact(() -> canvas().edits().paste());
        assertThat(journey().nodes()).hasSize(before + 2);
        assertThat(editor().selection()).containsExactlyInAnyOrder("reminder_2", "test_2");
        assertThat(node("test_2").nexts()).isEqualTo(Arrays.asList("reminder_2", null));
        assertThat(Map.copyOf(journey().layout())).containsKeys("reminder_2", "test_2");
    }

    private javafx.scene.Node named(String accessibleText) {
        return lookup((javafx.scene.Node found) ->
                        accessibleText.equals(found.getAccessibleText()) && found.isVisible())
                .query();
    }

    private javafx.scene.Node row(String words) {
        return lookup(".picker-list .list-cell .label")
                .match((javafx.scene.Node label) ->
                        label instanceof Labeled text && text.getText().equals(words))
                .query();
    }
}
