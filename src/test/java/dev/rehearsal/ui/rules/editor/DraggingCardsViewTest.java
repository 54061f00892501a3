package dev.rehearsal.ui.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.ui.kit.HistoryOwner;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class DraggingCardsViewTest extends EditorStage {
    private static final String SEGMENT = "{\"type\": \"add_to_segment\", \"segment\": \"%s\"}";

    @BeforeEach
    void openARule() throws PackInvalid {
        open(rule("""
                [{"field": "event_type", "operator": "equals", "value": "alpha"},
                 {"any": [{"field": "event_type", "operator": "equals", "value": "beta"},
                          {"field": "event_type", "operator": "equals", "value": "gamma"}]},
                 {"any": []},
                 {"source": "historical", "aggregate": "count", "timeframe_minutes": 60, "operator": "greater_or_equal", "value": 1,
                  "where": [{"field": "event_type", "operator": "equals", "value": "delta"}]}]
                """));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void letGo() {
        release(MouseButton.PRIMARY);
    }

    private static Rule rule(String conditions) throws PackInvalid {
        return PackReader.readRule("""
                {"rule_id": "dragged", "name": "Dragged", "trigger_type": "behavioral", "conditions": %s, "actions": [%s, %s, %s]}
                """.formatted(
                        conditions, SEGMENT.formatted("uno"), SEGMENT.formatted("dos"), SEGMENT.formatted("tres")));
    }

    private Rule now() {
        return Objects.requireNonNull(model.draftProperty().get()).rule();
    }

    private void isNow(String conditions) throws PackInvalid {
        assertThat(RuleSentence.of(now().when()))
                .isEqualTo(RuleSentence.of(rule(conditions).when()));
    }

    private Node card(String word) {
        return lookup((Predicate<Node>) node -> node.getStyleClass().contains("leaf-card")
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().contains(word))
                .query();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private void lift(Node card) {
        Bounds grip = onScreen(from(card).lookup(".grip").query());
        moveTo(new Point2D(grip.getCenterX(), grip.getCenterY()));
        press(MouseButton.PRIMARY);
        moveBy(4, 12);
    }

    private void dragTo(double screenY) {
        moveTo(new Point2D(onScreen(lookup("#rule-form").query()).getMinX() + 120, screenY));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isMarked() {
        return lookup(".drop-mark").tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void aCardLandsInTheGroupWhereTheMarkIsAndKeepsTheFocus() throws PackInvalid {
        Node card = card("alpha");
        Bounds login = onScreen(card("gamma"));
        lift(card);
        dragTo(login.getMinY() + 4);
        assertThat(isMarked()).isTrue();
        assertThat(card.getStyleClass()).contains("lifted");
        photograph("rule-editor-dragging");
        release(MouseButton.PRIMARY);
        isNow("""
                [{"any": [{"field": "event_type", "operator": "equals", "value": "beta"},
                          {"field": "event_type", "operator": "equals", "value": "alpha"},
                          {"field": "event_type", "operator": "equals", "value": "gamma"}]},
                 {"any": []},
                 {"source": "historical", "aggregate": "count", "timeframe_minutes": 60, "operator": "greater_or_equal", "value": 1,
                  "where": [{"field": "event_type", "operator": "equals", "value": "delta"}]}]
                """);
        assertThat(isMarked()).isFalse();
        assertThat(card.getTranslateY()).isZero();
        assertThat(stage().getScene().getFocusOwner()).isSameAs(card);
        interact(() -> model.history().ifPresent(HistoryOwner::undo));
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void andInAnEmptyGroup() throws PackInvalid {
        Bounds login = onScreen(card("gamma"));
        Node empty = lookup((Predicate<Node>) node -> node.getStyleClass().contains("group-card")
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith("Condition: any of these")
                        && onScreen(node).getMinY() > login.getMaxY())
                .query();
        lift(card("beta"));
        dragTo(onScreen(empty).getCenterY());
        release(MouseButton.PRIMARY);
        isNow("""
                [{"field": "event_type", "operator": "equals", "value": "alpha"},
                 {"any": [{"field": "event_type", "operator": "equals", "value": "gamma"}]},
                 {"any": [{"field": "event_type", "operator": "equals", "value": "beta"}]},
                 {"source": "historical", "aggregate": "count", "timeframe_minutes": 60, "operator": "greater_or_equal", "value": 1,
                  "where": [{"field": "event_type", "operator": "equals", "value": "delta"}]}]
                """);
    }

    @Test
    void andAmongTheEventsOfAnotherConditionWhereTheFocusFollowsIt() {
        Bounds purchase = onScreen(card("delta"));
        lift(card("alpha"));
        dragTo(purchase.getCenterY() + 3);
        release(MouseButton.PRIMARY);
        assertThat(RuleSentence.of(now().when())).contains("delta").contains("alpha");
        assertThat(stage().getScene().getFocusOwner())
                .satisfies(node -> assertThat(node.getAccessibleText()).contains("alpha"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        Rule before = now();
        Node card = card("beta");
        Bounds first = onScreen(card("alpha"));
        lift(card);
        dragTo(first.getMinY());
        push(KeyCode.ESCAPE);
        assertThat(isMarked()).isFalse();
        assertThat(card.getTranslateY()).isZero();
        release(MouseButton.PRIMARY);
        assertThat(now()).isEqualTo(before);
        assertThat(model.history().orElseThrow().undoLabel().getValue()).isEmpty();
    }

    @Test
    void heldAtTheEdgeTheFormScrolls() {
        ScrollPane scroll = scroll();
        lift(card("beta"));
        dragTo(onScreen(scroll).getMaxY() - 2);
        waitUntil(() -> scroll.getVvalue() > 0.5);
        dragTo(onScreen(scroll).getMinY() + 2);
        waitUntil(() -> scroll.getVvalue() < 0.2);
        push(KeyCode.ESCAPE);
    }

    private ScrollPane scroll() {
        return lookup(".scroll-pane")
                .match((Node node) -> "The rule".equals(node.getAccessibleText()))
                .query();
    }

    /** Scrolls so that the node stands well inside the view. */
    private void show(Node node) {
        interact(() -> {
            double top =
                    scroll().getContent().sceneToLocal(node.localToScene(0, 0)).getY();
            double hidden = scroll().getContent().getLayoutBounds().getHeight()
                    - scroll().getViewportBounds().getHeight();
            scroll().setVvalue(Math.clamp((top - 150) / hidden, 0, 1));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    @Test
    void actionsAreOrderedByDraggingAndByTheKeys() {
        Node three = card("tres");
        show(card("uno"));
        lift(three);
        dragTo(onScreen(card("uno")).getMinY() + 2);
        release(MouseButton.PRIMARY);
        assertThat(now().then()).containsExactly(segment("tres"), segment("uno"), segment("dos"));
        assertThat(stage().getScene().getFocusOwner()).isSameAs(three);
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(now().then()).containsExactly(segment("uno"), segment("tres"), segment("dos"));
        assertThat(stage().getScene().getFocusOwner()).isSameAs(three);
        push(KeyCode.ALT, KeyCode.M);
        assertThat(now().then()).containsExactly(segment("uno"), segment("dos"));
        assertThat(three.getAccessibleText()).startsWith("Muted action: ");
    }

    private static Action segment(String name) {
        return new Action.AddToSegment(name);
    }
}
