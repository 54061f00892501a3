package dev.rehearsal.ui.journeys.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.gesture.Choice;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A journey made with the mouse alone. */
class BuildingByMouseViewTest extends CanvasStage {
    private Node node(String id) {
        return Connections.find(model.now(), id).orElseThrow();
    }

    private void fromPalette(NodeKind kind, double x, double y) {
        drag("#step-" + kind.type()).dropTo(onScreen(x, y));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pull(double fromX, double fromY, double toX, double toY) {
        drag(onScreen(fromX, fromY)).dropTo(onScreen(toX, toY));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyKindOfStepIsDraggedInAndConnectedThenAllOfItIsUndoneAndDoneAgain() {
        Journey empty = model.now();
        interact(() -> pane().session().zoom(0.45));
        int column = 0;
        for (NodeKind kind : NodeKind.values()) {
            fromPalette(kind, -700 + column % 4 * 400, -200 + column / 4 * 200);
            column++;
        }
        assertThat(model.now().nodes()).extracting(NodeKind::of).containsExactly(NodeKind.values());

        pull(
                out("message", 0).getX(),
                out("message", 0).getY(),
                in("action").getX() + 60,
                in("action").getY());
        pull(
                out("action", 0).getX(),
                out("action", 0).getY(),
                in("branch").getX() + 60,
                in("branch").getY());
        pull(
                out("branch", 1).getX(),
                out("branch", 1).getY(),
                in("exit").getX() + 60,
                in("exit").getY());
        assertThat(node("message").targets()).containsExactly("action");
        assertThat(node("branch").nexts()).containsExactly(null, "exit");

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

    private Point2D out(String id, int port) {
        return pane().session().geometry().place(new Port(id, port)).orElseThrow();
    }

    private Point2D in(String id) {
        return pane().session().geometry().card(id).orElseThrow().in();
    }

    @Test
    void aStepDroppedOnAWireComesInBetween() {
        show(Journeys.small());
        fromPalette(NodeKind.SPLIT, 270, 32);
        assertThat(node("wait").targets()).containsExactly("split");
        assertThat(node("split").targets()).containsExactly("exit");
    }

    @Test
    void aWireDroppedOnNothingOpensTheListAndWhatIsChosenIsConnected() {
        show(Journeys.small());
        pull(220, 32, 320, 260);
        assertThat(lookup("#quick-add").query().isVisible()).isTrue();
        write("branch").push(KeyCode.ENTER);
        assertThat(node("wait").targets()).containsExactly("branch");
        assertThat(lookup("#quick-add").query().isVisible()).isFalse();
        assertThat(model.selection).containsExactly("branch");
    }

    @Test
    void theListIsLeftByEscapeAndByAClickElsewhere() {
        show(Journeys.small());
        doubleClickOn(onScreen(100, 250));
        assertThat(lookup("#quick-add").query().isVisible()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#quick-add").query().isVisible()).isFalse();
        doubleClickOn(onScreen(100, 250));
        clickOn(onScreen(-200, -250));
        assertThat(lookup("#quick-add").query().isVisible()).isFalse();
        assertThat(model.now()).isEqualTo(Journeys.small());
    }

    @Test
    void aCardIsDraggedAndADoubleClickOpensIt() {
        show(Journeys.small());
        pull(100, 20, 100, 220);
        assertThat(model.now().layout().get("wait"))
                .satisfies(place -> assertThat(place.y()).isBetween(190.0, 210.0));
        doubleClickOn("#node-exit");
        assertThat(model.opened).containsExactly("exit");
    }

    @Test
    void theMenuOfTheSecondButtonFitsWhatIsUnderIt() {
        show(Journeys.small());
        secondButton(100, 20);
        choose("Duplicate");
        assertThat(model.now().nodes()).extracting(Node::id).contains("wait_2");
        secondButton(270, 32);
        choose("Delete the wire");
        assertThat(node("wait").targets()).isEmpty();
        secondButton(100, -200);
        choose("Select everything");
        assertThat(model.selection).hasSize(4);
    }

    /** Takes the line of the menu that is open. */
    private void choose(String words) {
        interact(() -> {
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A second button raises no request for a menu without a display, so that is done for it. */
    private void secondButton(double x, double y) {
        Point2D screen = onScreen(x, y);
        Point2D local = pane().canvas().screenToLocal(screen);
        clickOn(screen, MouseButton.SECONDARY);
        interact(() -> pane().canvas()
                .fireEvent(new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        local.getX(),
                        local.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theWheelMovesAndZoomsAboutThePointer() {
        show(Journeys.small());
        double zoom = pane().session().viewport().zoom();
        moveTo(onScreen(100, 30));
        Point2D before = under();
        press(KeyCode.CONTROL).scroll(30, VerticalDirection.UP).release(KeyCode.CONTROL);
        assertThat(pane().session().viewport().zoom()).isNotEqualTo(zoom);
        assertThat(under().distance(before)).isLessThan(2);
        double y = pane().session().viewport().y();
        scroll(20, VerticalDirection.UP);
        assertThat(pane().session().viewport().y()).isNotEqualTo(y);
    }

    private Point2D under() {
        Point2D mouse = robotContext().getBaseRobot().retrieveMouse();
        return pane().session().viewport().toPlane(pane().canvas().screenToLocal(mouse));
    }

    @Test
    void theMapBringsAnotherPart() {
        show(Journeys.large(100));
        interact(() -> pane().session().begin());
        double x = pane().session().viewport().x();
        clickOn("#minimap");
        assertThat(pane().session().viewport().x()).isGreaterThan(x + 500);
        clickOn("#toggle-map");
        assertThat(lookup("#minimap").query().isVisible()).isFalse();
    }

    @Test
    void aClickOnACountShowsWhomItCounts() {
        show(Journeys.small());
        interact(() -> {
            model.counts.set(new Counts(Map.of("wait", new Counts.AtNode(120, 30, 0)), Map.of()));
            pane().session().choose(Choice.NOTHING);
        });
        clickOn(onScreen(72, 50));
        assertThat(model.customers).isEqualTo(List.of("wait ENTERED"));
        clickOn(onScreen(100, 20));
        assertThat(model.customers).hasSize(1);
    }

    @Test
    void theZoomBarFitsTidiesAndResets() {
        show(Journeys.large(100));
        clickOn("#zoom");
        assertThat(pane().session().viewport().zoom()).isEqualTo(1);
        clickOn("#zoom-fit");
        assertThat(pane().session().viewport().zoom()).isLessThan(0.5);
        clickOn("#tidy");
        assertThat(model.tidied).isEqualTo(1);
    }
}
