package dev.rehearsal.ui.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.draft.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every form there is: nothing of it is cut off, and what opens closes again with the focus where it was. */
class EveryFormViewTest extends EditorStage {
    private static Rule rule(String rest) {
        try {
            return PackReader.readRule("""
                    {"rule_id": "every_form", "name": "Every form there is", "trigger_type": "behavioral", %s}
                    """.formatted(rest));
        } catch (PackInvalid wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Rule everyCondition() {
        return rule("""
                "conditions": [
                  {"field": "event_type", "operator": "in_list", "value": ["cart_add", "product_view", "search", "purchase"]},
                  {"field": "properties.price", "operator": "between", "value": [20, 80]},
                  {"field": "properties.product_id", "operator": "matches", "value": "SKU-[0-9]+"},
                  {"source": "profile", "field": "custom_attributes.vip", "operator": "equals", "value": true},
                  {"source": "profile", "field": "last_engagement", "operator": "greater_or_equal", "value": "2026-01-05T00:00:00Z"},
                  {"source": "profile", "field": "last_engagement", "operator": "between",
                   "value": ["2026-01-05T00:00:00Z", "2026-02-05T00:00:00Z"]},
                  {"source": "historical", "aggregate": "sum", "of": "properties.price", "timeframe_minutes": 43200,
                   "where": [{"field": "event_type", "operator": "equals", "value": "purchase"}],
                   "operator": "greater_or_equal", "value": 200},
                  {"source": "prediction", "field": "churn_probability", "operator": "greater_or_equal", "value": 0.7}],
                "actions": []
                """);
    }

    private static Rule everyAction() {
        return rule("""
                "conditions": [],
                "actions": [
                  {"type": "send_email", "template_id": "cart_left", "delay_minutes": 60},
                  {"type": "send_message", "channel": "sms", "template_id": "cart_left"},
                  {"type": "add_to_segment", "segment": "hesitant"},
                  {"type": "remove_from_segment", "segment": "newsletter"},
                  {"type": "update_profile", "field": "custom_attributes.plan", "value": "gold"},
                  {"type": "update_profile", "field": "custom_attributes.points", "increment": 5},
                  {"type": "create_task", "title": "Call them", "assignee": "Ann", "due_minutes": 1440},
                  {"type": "webhook", "url": "https://example.com/hook", "payload": {"points": 5}}],
                "cooldown_period": 1440, "max_executions": 3, "audience_segments": ["newsletter"],
                "time_window": {"start_date": "2026-01-05", "end_date": "2026-03-31",
                                "days_of_week": ["monday", "friday"], "start_time": "09:00", "end_time": "17:00"},
                "exclusive_group": "cart"
                """);
    }

    private void isWhole() {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> cut =
                lookup((Predicate<Node>) node -> node instanceof Labeled label && isCut(label)).queryAll().stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList();
        assertThat(cut).isEmpty();
    }

    private boolean isCut(Labeled label) {
        return label.isVisible()
                && label.getText() != null
                && !label.getStyleClass().contains("secondary")
                && label.lookup(".text") instanceof Text shown
                && shown.getText().length() < label.getText().length()
                && isShown(label);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void scrollTo(Place place) {
        interact(() -> model.focus(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Place clause(int index) {
        return Place.clause(Objects.requireNonNull(model.draftProperty().get())
                .when()
                .parts()
                .get(index)
                .id());
    }

    private Place action(int index) {
        return Place.action(Objects.requireNonNull(model.draftProperty().get())
                .then()
                .get(index)
                .id());
    }

    private Node named(String name) {
        return lookup((Predicate<Node>) node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name)
                        && isShown(node))
                .query();
    }

    private List<Window> popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .toList();
    }

    private void opensAndCloses(String name, String picture) {
        Node opener = named(name);
        interact(opener::requestFocus);
        push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(popups()).isNotEmpty();
        photographPopups(picture);
        push(KeyCode.ESCAPE);
        assertThat(popups()).isEmpty();
        assertThat(stage().getScene().getFocusOwner()).isSameAs(opener);
    }

    @Test
    void noConditionIsCutOff() {
        open(everyCondition());
        isWhole();
        photograph("form-conditions");
        scrollTo(clause(6));
        isWhole();
        photograph("form-conditions-lower");
    }

    @Test
    void noActionAndNoLimitIsCutOff() {
        open(everyAction());
        scrollTo(action(0));
        isWhole();
        photograph("form-actions");
        scrollTo(action(4));
        photograph("form-actions-lower");
        scrollTo(Place.of(Place.Part.ACTIVE));
        isWhole();
        photograph("form-limits");
    }

    @Test
    void pickersCloseByEscapeWithTheFocusWhereItWas() {
        open(everyCondition());
        opensAndCloses("Field: event type", "picker-fields");
        opensAndCloses("Value: cart_add", "picker-several");
        opensAndCloses("Field: price", "picker-fields-of-price");
    }

    @Test
    void whatIsMissingIsToldAtThePlaceWhereItIsMissing() {
        open(rule("""
                "conditions": [{"field": "properties.price", "operator": "greater_than", "value": 50}],
                "actions": [], "cooldown_period": 60
                """));
        type("Value", "fifty");
        assertThat(problems()).containsExactly("“fifty” is no number (Value)");
        type("At most so many times", "many");
        assertThat(problems())
                .containsExactly("“fifty” is no number (Value)", "“many” is no whole number (At most so many times)");
        photograph("form-problems");
    }

    @Test
    void whatIsMaybeNotMeantLeadsToItsPlace() {
        open(rule("""
                "conditions": [
                  {"field": "event_type", "operator": "equals", "value": "cart_add"},
                  {"field": "properties.price", "operator": "greater_than", "value": 100},
                  {"field": "properties.price", "operator": "less_than", "value": 50},
                  {"source": "firings", "rule_id": "no_such_rule", "timeframe_minutes": 10080, "operator": "less_than", "value": 2}],
                "actions": [{"type": "send_email", "template_id": "no_such_template"}]
                """));
        WaitForAsyncUtils.waitForFxEvents();
        photograph("form-lints");
        List<Node> rows = List.copyOf(lookup(".finding-row").queryAll());
        assertThat(rows).isNotEmpty();
        for (Node row : rows) {
            interact(((Button) row)::fire);
            Node focused = stage().getScene().getFocusOwner();
            assertThat(focused).isNotSameAs(row);
            assertThat(focused.getStyleClass().contains("rule-title")
                            || lookup("#rule-form *").queryAll().contains(focused))
                    .isTrue();
        }
    }

    private void type(String name, String text) {
        TextField field = lookup(
                        (Predicate<Node>) node -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .query();
        interact(() -> field.setText(text));
    }

    private List<String> problems() {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(".field-problem").queryAll().stream()
                .filter(EveryFormViewTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
