package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.store.PackPart;
import dev.rehearsal.ui.packs.PackCheck.Finding;
import dev.rehearsal.ui.packs.PackCheck.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackCheckTest {
    private static PackCheck check(String action) throws PackInvalid {
        return check("[]", action, "[]");
    }

    private static PackCheck check(String conditions, String action, String cases) throws PackInvalid {
        return PackCheck.of(PackReader.read("""
                {"format": "rehearsal-pack/1", "rules": [{"rule_id": "cart", "name": "Cart left", "trigger_type": "behavioral",
                 "conditions": %s, "actions": [%s]}], "cases": %s}
                """.formatted(conditions, action, cases)), List.of());
    }

    @Test
    void aCampaignThatIsNotThereHindersTheExportAndIsWhatToLookAtNext() throws PackInvalid {
        PackCheck check = check("""
                {"type": "send_email", "template_id": "left", "campaign_id": "spring"}""");

        assertThat(check.hinders()).isTrue();
        Finding finding = check.findings().getFirst();
        assertThat(finding.name()).isEqualTo("Cart left");
        assertThat(finding.message()).startsWith("needs the campaign “spring”, which does not go along");
        assertThat(finding.place()).contains(new Place(PackPart.CAMPAIGN, "spring"));
    }

    @Test
    void aPackThatNamesOnlyItsOwnPartsIsSound() throws PackInvalid {
        assertThat(check("""
                {"type": "add_to_segment", "segment": "vip"}""").findings()).isEmpty();
    }

    @Test
    void aRuleThatNeverFiresIsSaidAndDoesNotHinder() throws PackInvalid {
        PackCheck check = check("""
                [{"field": "event_type", "operator": "equals", "value": "login"},
                 {"field": "event_type", "operator": "equals", "value": "purchase"}]""", """
                {"type": "add_to_segment", "segment": "vip"}""", "[]");

        assertThat(check.hinders()).isFalse();
        assertThat(check.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("Cart left");
            assertThat(finding.message()).doesNotContain("`");
            assertThat(finding.place()).contains(new Place(PackPart.RULE, "cart"));
        });
    }

    @Test
    void aCaseThatGoesAnotherWayHinders() throws PackInvalid {
        String story = """
                [{"name": "one login", "events": [{"event_id": "e1", "customer_id": "c1", "event_type": "login",
                  "timestamp": "2026-02-01T10:00:00.000Z"}], "expect": {"decisions": [%s]}}]""";
        String fired = "{\"rule_id\": \"cart\", \"outcome\": \"fired\"}";
        String action = """
                {"type": "add_to_segment", "segment": "vip"}""";

        assertThat(check("[]", action, story.formatted(fired)).findings()).isEmpty();
        PackCheck wrong = check("[]", action, story.formatted(""));

        assertThat(wrong.hinders()).isTrue();
        assertThat(wrong.findings().getFirst().name()).isEqualTo("Scenario “one login”");
    }
}
