package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.Trigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack that comes with the program is sound, and names nothing that it does not hold. */
class SamplePackTest {
    private static RulePack pack = RulePack.of(List.of());

    @BeforeAll
    static void read() throws IOException, PackInvalid {
        pack = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
    }

    @Test
    void itHoldsTheCartRuleOfThePackFormat() throws PackInvalid {
        Rule expected = PackReader.readRule("""
                {
                  "rule_id": "abandon_cart_001",
                  "name": "Cart abandonment recovery",
                  "trigger_type": "behavioral",
                  "conditions": [
                    {"field": "event_type", "operator": "equals", "value": "cart_add", "source": "event"},
                    {"field": "event_type", "operator": "not_equals", "value": "purchase",
                     "source": "historical", "timeframe_minutes": 60}
                  ],
                  "actions": [
                    {"type": "send_email", "template_id": "cart_abandon_template", "delay_minutes": 60,
                     "campaign_id": "cart_recovery_campaign"}
                  ],
                  "priority": 2,
                  "cooldown_period": 1440,
                  "audience_segments": ["active_shoppers"]
                }
                """);

        assertThat(pack.rules().getFirst()).isEqualTo(expected);
        assertThat(RuleSentence.of(expected))
                .isEqualTo("When someone adds to cart and has not purchased in the last hour, send the email"
                        + " “cart_abandon_template” of campaign cart_recovery_campaign after 1 hour, at most once a day,"
                        + " only to active_shoppers.");
    }

    @Test
    void everyTemplateThatIsNamedIsThere() {
        Set<String> known = pack.templates().stream().map(Template::id).collect(Collectors.toSet());
        Stream<String> byRules = messages().map(MessageSpec::templateId);
        Stream<String> byCampaigns = pack.campaigns().stream().map(Campaign::emailTemplateId);

        assertThat(Stream.concat(byRules, byCampaigns)).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void everyCampaignThatIsNamedIsThereAndNamesItsRules() {
        Set<String> campaigns = pack.campaigns().stream().map(Campaign::id).collect(Collectors.toSet());
        Set<String> rules = pack.rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(messages().map(MessageSpec::campaignId).filter(id -> id != null))
                .isNotEmpty()
                .allMatch(campaigns::contains);
        assertThat(pack.campaigns().stream().flatMap(campaign -> campaign.triggerRules().stream()))
                .isNotEmpty()
                .allMatch(rules::contains);
    }

    @Test
    void everyRuleThatIsListenedToIsThere() {
        Set<String> rules = pack.rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(pack.rules().stream()
                        .map(Rule::on)
                        .filter(on -> on instanceof Trigger.RuleFired)
                        .map(on -> ((Trigger.RuleFired) on).ruleId()))
                .isNotEmpty()
                .allMatch(rules::contains);
    }

    private static Stream<MessageSpec> messages() {
        return pack.rules().stream()
                .flatMap(rule -> rule.then().stream())
                .filter(action -> action instanceof Action.Send)
                .map(action -> ((Action.Send) action).message());
    }
}
