package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.MadeUpStory;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseMakingTest {
    private static final Field PRICE = new Field("properties.price");
    private static final Field PRODUCT = new Field("properties.product");

    /** A purchase of more than 50 by Ana, known by name, address and id. */
    private static Scenario scenario(String expected) throws PackInvalid {
        return Scenario.read("""
                {"pack": {"format": "rehearsal-pack/1", "rules": [%s]},
                 "case": {"name": "Ana (ana-4711) buys", "profile": {"customer_id": "ana-4711", "email": "ana@shop.test",
                   "first_name": "Ana", "last_name": "Kowalska", "segments": ["vip"],
                   "custom_attributes": {"phone": "+49 30 1234", "plan": "gold"}, "preferences": {"email": true}},
                  "events": [{"event_id": "order-99", "customer_id": "ana-4711", "event_type": "purchase",
                    "timestamp": "2026-02-01T10:00:00.000Z", "location": "Berlin",
                    "properties": {"price": 60, "product": "Red shoes"}}],
                  "expect": {"decisions": [%s]}}}
                """.formatted(DEAR, expected));
    }

    private static final String DEAR = """
            {"rule_id": "dear", "name": "Dear", "trigger_type": "behavioral",
             "conditions": [{"field": "properties.price", "operator": "greater_than", "value": 50}],
             "actions": [{"type": "send_email", "template_id": "thanks"}]}""";
    private static final String FIRED = """
            {"rule_id": "dear", "outcome": "fired", "customer_id": "ana-4711", "trigger_event_id": "order-99"}""";

    private static RulePack pack(String... rules) throws PackInvalid {
        List<Rule> all = new ArrayList<>();
        for (String rule : rules) {
            all.add(PackReader.readRule(rule));
        }
        return RulePack.of(all);
    }

    @Test
    void aCaseTellsOfNobodyWhoExistsAndComesOut() throws PackInvalid {
        RulePack pack = pack(DEAR);

        PackCase made = CaseMaking.of(pack, scenario(FIRED), Set.of(PRICE)).orElseThrow();

        assertThat(CaseReplay.differences(pack.withCases(List.of(made)), made)).isEmpty();
        String text = PackWriter.write(pack.withCases(List.of(made)));
        assertThat(text)
                .doesNotContain(
                        "ana", "Ana", "Kowalska", "shop.test", "1234", "4711", "order-99", "gold", "Berlin", "Red")
                .contains("customer-1@example.com");
        assertThat(made.expect().messages())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("status", "sent").containsEntry("customer_id", "customer-1"));
    }

    @Test
    void numbersGoUnchangedOnlyWhereSomebodyAsksForThem() throws PackInvalid {
        assertThat(CaseMaking.of(pack(DEAR), scenario(FIRED), Set.of())).isEmpty();
        assertThat(MadeUpStory.choices(scenario(FIRED).story()))
                .containsExactly(new Field("custom_attributes.plan"), Field.LOCATION, PRICE, PRODUCT);

        assertThat(CaseMaking.needed(pack(DEAR), scenario(FIRED), Set.of(PRODUCT)))
                .containsExactly(PRICE);

        PackCase made = CaseMaking.of(pack(DEAR), scenario(FIRED), Set.of(PRICE, PRODUCT))
                .orElseThrow();

        assertThat(made.events().getFirst().fields()).containsEntry(PRODUCT, Value.text("Red shoes"));
    }

    @Test
    void whatOtherRulesOfThePackDoIsExpectedToo() throws PackInvalid {
        String other = """
                {"rule_id": "any", "name": "Any", "trigger_type": "behavioral", "conditions": [],
                 "actions": [{"type": "add_to_segment", "segment": "seen"}]}""";

        PackCase made =
                CaseMaking.of(pack(DEAR, other), scenario(FIRED), Set.of(PRICE)).orElseThrow();

        assertThat(made.expect().decisions()).hasSize(2);
        assertThat(CaseReplay.differences(pack(DEAR, other), made)).isEmpty();
        assertThat(CaseReplay.differences(pack(DEAR), made)).isNotEmpty();
    }

    @Test
    void aScenarioThatExpectsNothingIsNoCaseOfAPackThatDoesSomething() throws PackInvalid {
        assertThat(CaseMaking.of(pack(DEAR), scenario(""), Set.of(PRICE))).isEmpty();
        assertThat(CaseMaking.of(pack(DEAR), scenario(""), Set.of())).isPresent();
    }

    /** Somebody whom a holdout of 3 % keeps out of the campaign. */
    private static String heldOut() {
        return IntStream.range(0, 10_000)
                .mapToObj(number -> "true-" + number)
                .filter(id -> Bucket.of("spring:" + id + ":holdout") < 300)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebodyIsFoundWhoFallsIntoTheHoldoutAsTheScenarioDoes() throws PackInvalid {
        Scenario held = Scenario.read("""
                {"pack": {"format": "rehearsal-pack/1",
                  "rules": [{"rule_id": "dear", "name": "Dear", "trigger_type": "behavioral", "conditions": [],
                    "actions": [{"type": "send_email", "template_id": "thanks", "campaign_id": "spring"}]}],
                  "campaigns": [{"campaign_id": "spring", "name": "Spring", "trigger_rules": ["dear"], "holdout_percent": 3}]},
                 "case": {"name": "held out", "profile": {"customer_id": "ID", "email": "x1@shop.test"},
                  "events": [{"event_id": "e1", "customer_id": "ID", "event_type": "login",
                    "timestamp": "2026-02-01T10:00:00.000Z"}],
                  "expect": {"messages": [{"status": "held_out"}]}}}
                """.replace("ID", heldOut()));

        PackCase made = CaseMaking.of(held.pack(), held, Set.of()).orElseThrow();

        assertThat(CaseReplay.differences(held.pack(), made)).isEmpty();
        assertThat(made.expect().messages())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("status", "held_out"));
    }
}
