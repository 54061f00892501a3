package dev.rehearsal.ui.journeys.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.Spot;
import dev.rehearsal.ui.journeys.canvas.gesture.Dragging;
import dev.rehearsal.ui.journeys.canvas.gesture.Idle;
import dev.rehearsal.ui.journeys.canvas.gesture.Linking;
import dev.rehearsal.ui.journeys.canvas.gesture.Placing;
import dev.rehearsal.ui.journeys.canvas.gesture.Pointer;
import dev.rehearsal.ui.journeys.canvas.gesture.Step;
import dev.rehearsal.ui.journeys.canvas.gesture.Wanted;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/**
 * What the mouse does to {@code entry → wait → exit}, which lie side by side at -320, 0 and 320. Every card is 220 wide and
 * 64 high; what is below comes in at its left middle and goes out at its right middle.
 */
class GesturesTest {
    private final ModelInMemory model = new ModelInMemory(Journeys.small());
    private final CanvasSession session = new CanvasSession(model);
    private final Hand hand = new Hand(session);

    private Journey.Position place(String id) {
        return Objects.requireNonNull(model.now().layout().get(id));
    }

    private Node node(String id) {
        return Connections.find(model.now(), id).orElseThrow();
    }

    @Test
    void aClickSelectsAndAnotherOneElsewhereSelectsNothing() {
        hand.click(50, 30);
        assertThat(model.selection).containsExactly("wait");
        hand.click(50, 300);
        assertThat(model.selection).isEmpty();
    }

    @Test
    void withShiftAClickAddsAndTakesAway() {
        hand.click(50, 30).adding().click(350, 30);
        assertThat(model.selection).containsExactlyInAnyOrder("wait", "exit");
        hand.click(50, 30);
        assertThat(model.selection).containsExactly("exit");
    }

    @Test
    void aDragIsOneStepAndEndsOnTheGrid() {
        Journey before = model.now();
        hand.press(50, 30);
        for (int i = 0; i < 40; i++) {
            hand.move(50 + i * 3, 30 + i * 5);
        }
        assertThat(model.now()).isEqualTo(before);
        hand.release(167, 225);
        assertThat(place("wait").x() % 8).isZero();
        assertThat(place("wait").y()).isBetween(187.0, 203.0);
        model.edited.undo();
        assertThat(model.now()).isEqualTo(before);
    }

    @Test
    void aDragSettlesInLineWithANeighbour() {
        hand.press(50, 30).move(53, 134);
        assertThat(session.gesture()).isInstanceOfSatisfying(Dragging.class, drag -> {
            assertThat(drag.snapping().by()).isEqualTo(new Point2D(0, 104));
        });
        hand.move(53, 34);
        assertThat(session.gesture())
                .isInstanceOfSatisfying(
                        Dragging.class,
                        drag -> assertThat(drag.snapping().guides()).isNotEmpty());
        hand.release(53, 34);
        assertThat(place("wait")).isEqualTo(new Journey.Position(0, 0));
    }

    @Test
    void withAltNothingSnaps() {
        hand.free().drag(50, 30, 53, 133);
        assertThat(place("wait")).isEqualTo(new Journey.Position(3, 103));
    }

    @Test
    void severalSelectedStepsMoveTogether() {
        hand.click(50, 30).adding().click(350, 30);
        new Hand(session).drag(50, 30, 50, 130);
        assertThat(place("wait").y()).isEqualTo(place("exit").y()).isBetween(92.0, 108.0);
        assertThat(place("exit").x() - place("wait").x()).isEqualTo(320);
    }

    @Test
    void escapeLeavesEverythingWhereItWas() {
        Journey before = model.now();
        hand.press(50, 30).move(300, 300);
        session.cancel();
        hand.release(300, 300);
        assertThat(model.now()).isEqualTo(before);
        assertThat(session.gesture()).isInstanceOf(Idle.class);
    }

    @Test
    void aMarqueeTakesWhatItTouches() {
        hand.press(-20, -100).move(330, 20);
        assertThat(model.selection).containsExactlyInAnyOrder("wait", "exit");
        hand.move(100, 20).release(100, 20);
        assertThat(model.selection).containsExactly("wait");
    }

    @Test
    void aWireIsDrawnFromPortToCard() {
        model.apply(JourneyEdits.add(NodeKind.EXIT.create("other"), Journeys.at(320, 200)));
        hand.drag(220, 32, 400, 230);
        assertThat(node("wait").targets()).containsExactly("other");
    }

    @Test
    void aWireThatWouldLeadBackSaysWhyNotAndIsNotDrawn() {
        model.apply(JourneyEdits.add(NodeKind.WAIT.create("later"), Journeys.at(320, 200)));
        model.apply(JourneyEdits.connect(new Port("wait", 0), "later"));
        Journey before = model.now();
        hand.press(540, 232).move(60, 30);
        assertThat(session.gesture()).isInstanceOfSatisfying(Linking.class, linking -> {
            assertThat(linking.refusal())
                    .hasValueSatisfying(why -> assertThat(why).contains("circle"));
            assertThat(linking.allowed()).doesNotContain("wait", "later").contains("exit");
        });
        hand.release(60, 30);
        assertThat(model.now()).isEqualTo(before);
    }

    @Test
    void aWireDroppedOnNothingAsksWhatShallBeThere() {
        hand.drag(220, 32, 300, 300);
        assertThat(session.wantedProperty().get()).isEqualTo(Wanted.after(new Port("wait", 0), new Point2D(410, 300)));
    }

    @Test
    void aClickOnAPortAsksWhatShallComeNext() {
        hand.click(220, 32);
        assertThat(session.wantedProperty().get()).isEqualTo(Wanted.after(new Port("wait", 0)));
    }

    @Test
    void theEndOfAWireIsTakenElsewhere() {
        model.apply(JourneyEdits.add(NodeKind.EXIT.create("other"), Journeys.at(320, 200)));
        hand.drag(314, 32, 400, 230);
        assertThat(node("wait").targets()).containsExactly("other");
    }

    @Test
    void theBeginningOfAWireIsTakenElsewhere() {
        model.apply(JourneyEdits.add(NodeKind.WAIT.create("other"), Journeys.at(0, 200)));
        hand.drag(236, 32, 210, 230);
        assertThat(node("other").targets()).containsExactly("exit");
        assertThat(node("wait").targets()).isEmpty();
    }

    @Test
    void aWireIsSelectedByAClick() {
        hand.click(270, 32);
        assertThat(session.choice().wire()).isEqualTo(new Port("wait", 0));
        assertThat(model.selection).isEmpty();
    }

    @Test
    void aStepOfThePaletteDroppedOnAWireComesInBetween() {
        session.take(new Step(Placing.of(NodeKind.BRANCH, new Point2D(270, 32)), List.of()));
        hand.move(270, 32).release(270, 32);
        assertThat(node("wait").targets()).containsExactly("branch");
        assertThat(node("branch").targets()).containsExactly("exit");
        assertThat(model.selection).containsExactly("branch");
        assertThat(place("exit").x()).isGreaterThanOrEqualTo(place("branch").x() + 220);
    }

    @Test
    void aStepOfThePaletteDroppedOnAnotherStepLiesBesideIt() {
        session.take(new Step(Placing.of(NodeKind.WAIT, new Point2D(100, 30)), List.of()));
        hand.move(100, 30).release(100, 30);
        assertThat(place("wait_2").y()).isGreaterThanOrEqualTo(64);
    }

    @Test
    void aStepThatIsConnectedWithNothingIsPutIntoTheWireItIsDroppedOn() {
        model.apply(JourneyEdits.add(NodeKind.WAIT.create("other"), Journeys.at(0, 300)));
        Journey before = model.now();
        hand.drag(50, 330, 270, 34);
        assertThat(node("wait").targets()).containsExactly("other");
        assertThat(node("other").targets()).containsExactly("exit");
        model.edited.undo();
        assertThat(model.now()).isEqualTo(before);
    }

    @Test
    void theMiddleButtonMovesThePaper() {
        hand.pressMiddle(0, 0);
        session.take(session.gesture()
                .moved(
                        new Pointer(
                                new Point2D(30, 20), new Point2D(30, 20), Pointer.Button.NONE, false, false, false, 1),
                        session.plan()));
        assertThat(session.viewport().x()).isEqualTo(-30);
        assertThat(session.viewport().y()).isEqualTo(-20);
    }

    @Test
    void theSecondButtonSelectsWhatIsUnderItAndKeepsASelectionItIsIn() {
        hand.click(50, 30).adding().click(350, 30).pressSecond(350, 30);
        assertThat(model.selection).containsExactlyInAnyOrder("wait", "exit");
        hand.pressSecond(-200, 30);
        assertThat(model.selection).containsExactly("");
    }

    @Test
    void aDoubleClickOpensACardAndAddsOnEmptyPaper() {
        hand.twice(50, 30);
        assertThat(model.opened).containsExactly("wait");
        hand.twice(50, 400);
        assertThat(session.wantedProperty().get()).isEqualTo(Wanted.somewhere(new Point2D(50, 400)));
    }

    @Test
    void hoveringKnowsPortFromCardFromWire() {
        hand.move(220, 32);
        assertThat(session.gesture()).isEqualTo(new Idle(new Spot.OnPort(new Port("wait", 0))));
        hand.move(100, 32);
        assertThat(session.gesture()).isEqualTo(new Idle(new Spot.OnCard("wait")));
        hand.move(270, 33);
        assertThat(session.gesture()).isEqualTo(new Idle(new Spot.OnWire(new Port("wait", 0))));
        hand.move(270, 200);
        assertThat(session.gesture()).isEqualTo(Idle.REST);
    }
}
