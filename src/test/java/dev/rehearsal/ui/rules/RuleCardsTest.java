package dev.rehearsal.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.ui.rules.RuleCard.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCardsTest {
    private static final String PURCHASE = """
            {"field": "event_type", "operator": "equals", "value": "purchase"}""";
    private static final String CART_ADD = """
            {"field": "event_type", "operator": "equals", "value": "cart_add"}""";

    private static List<RuleCard> cards(String parts) throws PackInvalid {
        return RuleCards.of(PackReader.readRule("""
                {"rule_id": "r", "name": "R", "trigger_type": "behavioral",
                 "actions": [{"type": "add_to_segment", "segment": "vip"}], %s}
                """.formatted(parts)));
    }

    @Test
    void aRuleOfOnePartHasTwoCards() throws PackInvalid {
        assertThat(cards("\"conditions\": [" + CART_ADD + "]"))
                .extracting(RuleCard::title)
                .containsExactly("When", "Then");
    }

    @Test
    void groupsStayAsTheirAuthorNestedThem() throws PackInvalid {
        RuleCard when = cards("\"conditions\": [%s, {\"not\": {\"any\": [%s, {\"all\": [%s]}]}}]"
                        .formatted(CART_ADD, PURCHASE, PURCHASE))
                .getFirst();

        assertThat(when.lines()).extracting(Line::depth).containsExactly(0, 0, 1, 1, 2);
        assertThat(when.lines())
                .extracting(Line::words)
                .contains("Someone adds to cart", "And none of these holds", "All of these hold");
    }

    @Test
    void everyGateHasItsLine() throws PackInvalid {
        List<RuleCard> cards = cards(
                "\"conditions\": [%s], \"cooldown_period\": 1440, \"max_executions\": 3, \"audience_segments\": [\"vip\"]"
                        .formatted(CART_ADD));

        assertThat(cards).extracting(RuleCard::title).containsExactly("When", "Limits", "Then");
        assertThat(cards.get(1).lines())
                .extracting(Line::words)
                .containsExactly("Only to vip", "At most once a day", "At most 3 times in all");
    }

    @Test
    void aWaitSaysWhatItWaitsFor() throws PackInvalid {
        List<RuleCard> cards =
                cards("\"conditions\": [%s], \"unless_followed_by\": {\"where\": [%s], \"within_minutes\": 60}"
                        .formatted(CART_ADD, PURCHASE));

        assertThat(cards.get(1).title()).isEqualTo("Unless");
        assertThat(cards.get(1).lines()).extracting(Line::words).containsExactly("Unless they purchase within 1 hour");
    }
}
