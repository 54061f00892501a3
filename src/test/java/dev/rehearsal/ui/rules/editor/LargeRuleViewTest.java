package dev.rehearsal.ui.rules.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class LargeRuleViewTest extends EditorStage {
    private static Rule large() {
        try {
            return PackReader.readRule("""
                    {"rule_id": "large", "name": "Cart left by a good customer", "trigger_type": "behavioral",
                     "conditions": [
                       {"field": "event_type", "operator": "equals", "value": "cart_add"},
                       {"any": [
                         {"field": "properties.price", "operator": "greater_than", "value": 50},
                         {"source": "historical", "aggregate": "count", "same": ["properties.product_id"],
                          "where": [{"field": "event_type", "operator": "equals", "value": "product_view"}],
                          "timeframe_minutes": 2880, "operator": "greater_or_equal", "value": 3},
                         {"not": {"all": [{"source": "profile", "field": "segments", "operator": "contains", "value": "newsletter"}]}}]},
                       {"source": "historical", "field": "event_type", "operator": "not_equals", "value": "purchase",
                        "timeframe_minutes": 1440},
                       {"sequence": [
                         {"where": [{"field": "event_type", "operator": "equals", "value": "product_view"}]},
                         {"where": [{"field": "event_type", "operator": "equals", "value": "cart_add"}], "within_minutes": 1440,
                          "without": [{"field": "event_type", "operator": "in_list", "value": ["search", "login"]}]}]},
                       {"source": "firings", "rule_id": "welcome", "timeframe_minutes": 10080, "operator": "less_than", "value": 2},
                       {"source": "profile", "field": "last_engagement", "operator": "within_timeframe", "value": 43200}],
                     "unless_followed_by": {"where": [{"field": "event_type", "operator": "equals", "value": "purchase"}],
                                            "within_minutes": 60},
                     "actions": [{"type": "send_email", "template_id": "cart_left", "delay_minutes": 60,
                                  "cancel_if": [{"field": "event_type", "operator": "equals", "value": "purchase"}]},
                                 {"type": "add_to_segment", "segment": "hesitant"}],
                     "cooldown_period": 1440, "max_executions": 3, "audience_segments": ["newsletter"],
                     "time_window": {"days_of_week": ["monday", "friday"], "start_time": "09:00", "end_time": "17:00"}}
                    """);
        } catch (PackInvalid wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Test
    void aLargeRuleIsShownAsItIsAndNothingOfItChanges() {
        Rule rule = large();
        open(rule);
        assertThat(model.draftProperty().get())
                .isNotNull()
                .satisfies(draft -> assertThat(draft.rule()).isEqualTo(rule));
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(lookup("#editor-sentence").query().getAccessibleText()).isEqualTo(RuleSentence.of(rule));
        assertThat(lookup("#live-state").queryAs(Label.class).getText()).isEqualTo("Up to date");
        photograph("rule-editor");
        interact(() -> lookup("#rule-form").query().setTranslateY(-620));
        photograph("rule-editor-lower");
    }
}
