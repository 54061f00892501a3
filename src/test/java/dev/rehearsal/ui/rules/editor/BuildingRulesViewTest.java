package dev.rehearsal.ui.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.ui.kit.forms.LeafCard;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The same rule with a condition of every kind, built once with the mouse and once with the keys alone. */
class BuildingRulesViewTest extends EditorStage {
    private static final String EXPECTED = """
            {"rule_id": "new_rule", "name": "New rule", "trigger_type": "behavioral",
             "conditions": [
               {"field": "event_type", "operator": "equals", "value": "cart_add"},
               {"source": "profile", "field": "segments", "operator": "contains", "value": "newsletter"},
               {"source": "historical", "aggregate": "count",
                "where": [{"field": "event_type", "operator": "equals", "value": "product_view"}],
                "timeframe_minutes": 10080, "operator": "greater_or_equal", "value": 1},
               {"source": "historical", "field": "event_type", "operator": "equals", "value": "search", "timeframe_minutes": 1440},
               {"sequence": [
                 {"where": [{"field": "event_type", "operator": "equals", "value": "product_view"}]},
                 {"where": [{"field": "event_type", "operator": "equals", "value": "cart_add"}], "within_minutes": 1440}]},
               {"source": "firings", "rule_id": "cart_left_one_hour", "timeframe_minutes": 10080, "operator": "greater_or_equal", "value": 1},
               {"source": "prediction", "field": "churn_probability", "operator": "greater_or_equal", "value": 0.5},
               {"any": [{"field": "event_type", "operator": "equals", "value": "purchase"}]}],
             "unless_followed_by": {"where": [{"field": "event_type", "operator": "equals", "value": "purchase"}],
                                    "within_minutes": 60},
             "actions": [{"type": "add_to_segment", "segment": "newsletter"}]}
            """;

    /** How somebody reaches a control, and what they do to choose. */
    private interface Hands {
        /** Chooses the n-th entry of the menu of this name. */
        void menu(String name, int entry);

        /** Presses the button of this name. */
        void button(String name);

        /** Opens the picker and takes the choice. */
        void pick(String name, String choice);
    }

    private final class Mouse implements Hands {
        @Override
        public void menu(String name, int entry) {
            clickOn(inSight(name));
            List<Node> items = List.copyOf(lookup(".menu-item").queryAll());
            Node item = items.get(entry);
            clickOn(item);
        }

        @Override
        public void button(String name) {
            clickOn(inSight(name));
        }

        @Override
        public void pick(String name, String choice) {
            clickOn(inSight(name));
            interact(() -> {});
            Node row = lookup(".picker-list .list-cell .label")
                    .match((Node label) ->
                            label instanceof Labeled text && text.getText().equals(choice))
                    .query();
            clickOn(row);
        }
    }

    private final class Keys implements Hands {
        @Override
        public void menu(String name, int entry) {
            tabTo(name);
            push(KeyCode.SPACE);
            for (int i = 0; i <= entry; i++) {
                push(KeyCode.DOWN);
            }
            push(KeyCode.ENTER);
        }

        @Override
        public void button(String name) {
            tabTo(name);
            push(KeyCode.SPACE);
        }

        @Override
        public void pick(String name, String choice) {
            tabTo(name);
            push(KeyCode.DOWN);
            write(choice);
            push(KeyCode.ENTER);
        }
    }

    private void build(Hands hands) {
        open(RuleTemplates.empty());
        hands.pick("Value: nothing chosen", "cart_add");
        String add = "Add a condition";
        hands.menu(add, 1);
        hands.pick("Value: nothing chosen", "newsletter");
        hands.menu(add, 2);
        hands.pick("Value: nothing chosen", "product_view");
        hands.menu(add, 3);
        hands.pick("Value: nothing chosen", "search");
        hands.menu(add, 4);
        hands.pick("Value: nothing chosen", "product_view");
        hands.pick("Value: nothing chosen", "cart_add");
        hands.menu(add, 5);
        hands.pick("Rule: nothing chosen", desk.rule("cart_left_one_hour").name());
        hands.menu(add, 6);
        hands.button("Add a group");
        hands.menu("Add a condition to: any of these", 0);
        hands.pick("Value: nothing chosen", "purchase");
        hands.button("Add a wait");
        hands.menu("Add an action", 4);
        hands.pick("Segment: nothing chosen", "newsletter");
    }

    private void isSavedAsExpected() throws PackInvalid {
        assertThat(model.problemsProperty().get()).isEmpty();
        interact(() -> model.save(() -> {}));
        assertThat(PackWriter.canonical(desk.rule("new_rule")))
                .isEqualTo(PackWriter.canonical(PackReader.readRule(EXPECTED)));
    }

    @Test
    void aRuleOfEveryKindOfConditionIsBuiltWithTheMouse() throws PackInvalid {
        build(new Mouse());
        isSavedAsExpected();
    }

    @Test
    void andWithTheKeysAlone() throws PackInvalid {
        build(new Keys());
        isSavedAsExpected();
    }

    /** Opens the menu that adds to the group the focus is in, and takes the n-th entry. */
    private void addHere(int entry) {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        for (int i = 0; i <= entry; i++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
    }

    /** Opens the list of the choice that has the focus, searches, and takes what is found. */
    private void choose(String choice) {
        push(KeyCode.DOWN);
        write(choice);
        push(KeyCode.ENTER);
    }

    private void retype(String name, String text) {
        tabTo(name);
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    @Test
    void aWholeAutomationIsBuiltWithoutWalkingFarFromNewToSaved() throws PackInvalid {
        open(RuleTemplates.empty());
        tabTo("Value: nothing chosen");
        choose("cart_add");
        addHere(2);
        choose("product_view");
        retype("How many", "3");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        addHere(1);
        choose("newsletter");
        addHere(0);
        choose("search");
        tabTo("Add a wait");
        push(KeyCode.SPACE);
        tabTo("Add an action");
        push(KeyCode.SPACE);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        choose("cart_left");
        retype("At most once every", "2");
        assertThat(model.problemsProperty().get()).isEmpty();
        interact(() -> model.save(() -> {}));
        assertThat(PackWriter.canonical(desk.rule("new_rule")))
                .isEqualTo(PackWriter.canonical(PackReader.readRule("""
                {"rule_id": "new_rule", "name": "New rule", "trigger_type": "behavioral",
                 "conditions": [
                   {"field": "event_type", "operator": "equals", "value": "cart_add"},
                   {"source": "historical", "aggregate": "count",
                    "where": [{"field": "event_type", "operator": "equals", "value": "product_view"}],
                    "timeframe_minutes": 10080, "operator": "greater_or_equal", "value": 3},
                   {"any": [{"source": "profile", "field": "segments", "operator": "contains", "value": "newsletter"},
                            {"field": "event_type", "operator": "equals", "value": "search"}]}],
                 "unless_followed_by": {"where": [{"field": "event_type", "operator": "equals", "value": "purchase"}],
                                        "within_minutes": 60},
                 "actions": [{"type": "send_email", "template_id": "cart_left"}],
                 "cooldown_period": 120}
                """)));
    }

    @Test
    void theKeysMoveAConditionAndTheFocusStaysOnIt() {
        open(desk.rule("cart_left_one_hour"));
        LeafCard card = lookup(".leaf-card")
                .match((Node node) -> node instanceof LeafCard)
                .query();
        interact(card::requestFocus);
        push(KeyCode.CONTROL, KeyCode.D);
        interact(card::requestFocus);
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(stage().getScene().getFocusOwner()).isSameAs(card);
        push(KeyCode.ALT, KeyCode.M);
        assertThat(card.getAccessibleText()).startsWith("Muted condition: ");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(card.getAccessibleText()).startsWith("Condition: ");
        push(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(stage().getScene().getFocusOwner()).isNotNull().isNotSameAs(card);
    }

    /** The last control of the name, scrolled to where it can be seen. */
    private Node inSight(String name) {
        Node node = lookup((Predicate<Node>) each -> isNamed(each, name) && isShown(each)).queryAll().stream()
                .reduce((before, after) -> isUnfilled(name) ? before : after)
                .orElseThrow(() -> new AssertionError("There is no “" + name + "”"));
        interact(() -> {
            ScrollPane scroll = lookup("#rule-form").query().getParent() == null ? null : scroll();
            Parent form = lookup("#rule-form").query();
            Bounds place = form.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double inside = form.getBoundsInLocal().getHeight()
                    - Objects.requireNonNull(scroll).getViewportBounds().getHeight();
            if (inside > 0) {
                scroll.setVvalue(Math.clamp((place.getMinY() - 200) / inside, 0, 1));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        return node;
    }

    private ScrollPane scroll() {
        return lookup(".scroll-pane")
                .match((Node node) -> "The rule".equals(node.getAccessibleText()))
                .query();
    }

    private static boolean isUnfilled(String name) {
        return name.endsWith("nothing chosen");
    }

    private static boolean isNamed(Node node, String name) {
        return name.equals(node.getAccessibleText());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Walks with Tab; of controls of one name that are to be filled in it stops at the first, else at the last. */
    private void tabTo(String name) {
        Set<Node> wanted = lookup((Predicate<Node>) each -> isNamed(each, name) && isShown(each))
                .queryAll();
        Node last = wanted.stream()
                .reduce((before, after) -> isUnfilled(name) ? before : after)
                .orElseThrow(() -> new AssertionError("There is no “" + name + "”"));
        for (int i = 0; i < 300 && !last.equals(stage().getScene().getFocusOwner()); i++) {
            push(KeyCode.TAB);
        }
        assertThat(stage().getScene().getFocusOwner()).isSameAs(last);
    }
}
