package dev.rehearsal.ui.journeys.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.paint.Badge;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A journey made with the keyboard alone. */
class BuildingByKeyboardViewTest extends CanvasStage {
    private Node node(String id) {
        return Connections.find(model.now(), id).orElseThrow();
    }

    private void add(String typed) {
        push(KeyCode.A);
        write(typed).push(KeyCode.ENTER);
    }

    @Test
    void everyKindOfStepIsAddedOneAfterAnotherThenUndoneAndDoneAgain() {
        interact(pane().canvas()::requestFocus);
        Journey empty = model.now();
        for (String typed :
                List.of("message", "action", "for a while", "until", "time of day", "branch", "split", "exit")) {
            add(typed);
        }
        assertThat(model.now().nodes()).extracting(NodeKind::of).containsExactlyInAnyOrder(NodeKind.values());
        assertThat(model.now().start()).isEqualTo("message");
        assertThat(node("message").targets()).containsExactly("action");
        assertThat(node("split").targets()).containsExactly("exit");
        Journey built = model.now();
        while (model.edited.undoLabel().getValue().isPresent()) {
            interact(model.edited::undo);
        }
        assertThat(model.now()).isEqualTo(empty);
        while (model.edited.redoLabel().getValue().isPresent()) {
            interact(model.edited::redo);
        }
        assertThat(model.now()).isEqualTo(built);
    }

    @Test
    void tabWalksInTheOrderOfTheFlowAndArrowsAlongTheWires() {
        show(Journeys.cart());
        for (String id : List.of("", "hour", "split", "mail", "bought")) {
            push(KeyCode.TAB);
            assertThat(model.selection).containsExactly(id);
        }
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(model.selection).containsExactly("mail");
        push(KeyCode.DOWN);
        assertThat(model.selection).containsExactly("push");
        push(KeyCode.LEFT);
        push(KeyCode.LEFT);
        assertThat(model.selection).containsExactly("hour");
        push(KeyCode.END);
        push(KeyCode.ENTER);
        assertThat(model.opened).hasSize(1);
    }

    @Test
    void whatTheKeyboardIsAtIsSpoken() {
        show(Journeys.cart());
        interact(() -> model.badges.set(Map.of("bought", List.of(new Badge(true, "This is wrong.")))));
        interact(() -> {
            model.selection.add("bought");
        });
        interact(pane().canvas()::layout);
        assertThat(pane().canvas().getAccessibleText())
                .startsWith("Wait until. they purchase, at most 2 days. After E-mail and Push message.")
                .contains("met: Action. timed out: Branch")
                .endsWith("Problem: This is wrong.");
        assertThat(lookup("#node-offer").query().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .startsWith("SMS. no template yet. After Wait until 09:00. Then: the customer leaves");
    }

    @Test
    void aWireIsDrawnByLettersOrArrows() {
        show(Journeys.cart());
        interact(() -> model.selection.add("offer"));
        push(KeyCode.L);
        assertThat(pane().session().gesture()).isInstanceOf(Linking.class);
        write("exit");
        push(KeyCode.ENTER);
        assertThat(node("offer").targets()).containsExactly("end");
        push(KeyCode.L);
        push(KeyCode.ESCAPE);
        assertThat(node("offer").targets()).containsExactly("end");
    }

    @Test
    void aWayOutIsChosenAndFollowed() {
        show(Journeys.cart());
        interact(() -> model.selection.add("bought"));
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(model.selection).containsExactly("worth");
    }

    @Test
    void deletingJoinsWhatIsBeforeAndAfterOrLeavesTheGap() {
        show(Journeys.cart());
        interact(() -> model.selection.add("thanks"));
        push(KeyCode.DELETE);
        assertThat(node("bought").targets()).containsExactly("end", "worth");
        interact(() -> model.selection.add("morning"));
        push(KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(node("worth").targets()).containsExactly("end");
    }

    @Test
    void nudgesThatFollowOneAnotherAreOneStep() {
        Journey before = Journeys.small();
        show(before);
        interact(() -> model.selection.add("wait"));
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(model.now().layout()).containsEntry("wait", Journeys.at(8, 16));
        interact(model.edited::undo);
        assertThat(model.now()).isEqualTo(before);
    }

    @Test
    void whatIsCopiedIsPastedBesideWithWiresAmongItself() {
        show(Journeys.cart());
        interact(() -> model.selection.addAll(List.of("mail", "bought")));
        push(KeyCode.CONTROL, KeyCode.C);
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(node("mail_2").targets()).containsExactly("bought_2");
        assertThat(model.selection).containsExactlyInAnyOrder("mail_2", "bought_2");
        push(KeyCode.CONTROL, KeyCode.X);
        assertThat(model.now()).isEqualTo(Journeys.cart());
        interact(() -> model.selection.add("end"));
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(model.selection).containsExactly("end_2");
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(model.selection).hasSize(12);
        push(KeyCode.ESCAPE);
        assertThat(model.selection).isEmpty();
    }

    @Test
    void aStepIsRenamedInPlaceUnlessTheNameIsTakenWhichIsSaid() {
        show(Journeys.small());
        interact(() -> model.selection.add("wait"));
        push(KeyCode.F2);
        write("pause").push(KeyCode.ENTER);
        assertThat(node("pause").targets()).containsExactly("exit");
        assertThat(model.selection).containsExactly("pause");
        push(KeyCode.F2);
        write("exit").push(KeyCode.ENTER);
        assertThat(node("pause").targets()).containsExactly("exit");
        assertThat(model.refused).containsExactly("There is a step “exit” already; choose another name.");
        push(KeyCode.F2);
        write("other").push(KeyCode.ESCAPE);
        assertThat(lookup("#rename").queryAs(TextField.class).isVisible()).isFalse();
        assertThat(node("pause").targets()).containsExactly("exit");
    }

    @Test
    void zoomFitResetMapAndKeysAreKeys() {
        show(Journeys.large(100));
        push(KeyCode.DIGIT0);
        assertThat(pane().session().viewport().zoom()).isEqualTo(1);
        push(KeyCode.ADD);
        assertThat(pane().session().viewport().zoom()).isEqualTo(1.25);
        push(KeyCode.MINUS);
        push(KeyCode.DIGIT1);
        assertThat(pane().session().viewport().zoom()).isLessThan(0.5);
        push(KeyCode.M);
        assertThat(lookup("#minimap").query().isVisible()).isFalse();
        push(KeyCode.F1);
        assertThat(lookup("#key-sheet").query().isVisible()).isTrue();
        photograph("canvas-keys");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#key-sheet").query().isVisible()).isFalse();
        push(KeyCode.T);
        assertThat(model.tidied).isEqualTo(1);
    }

    @Test
    void whatAnotherPartOfTheWindowSelectsIsBroughtIntoSight() {
        show(Journeys.large(100));
        interact(() -> {
            pane().session().begin();
            model.selection.add("n99");
        });
        assertThat(lookup("#node-n99").query().isVisible()).isTrue();
        assertThat(pane().session().choice().lead()).isEqualTo("n99");
    }

    @Test
    void aStepThatIsGoneIsSelectedNoMore() {
        show(Journeys.small());
        interact(() -> {
            model.selection.add("wait");
            model.apply(JourneyEdits.remove(List.of("wait"), true));
        });
        assertThat(model.selection).isEmpty();
    }
}
