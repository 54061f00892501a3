package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.Models.FeatureName;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each feature of a churn model counts (semantics §11), on one history of a hundred days. */
class ChurnTest {
    private static final long DAY = 86_400_000;
    private static final double STD = 50;

    /** The purchase of day 10 lies at the edge of 90 days and is out. */
    private static Stream<Event> history() {
        return Stream.of(
                event(0, "purchase", Map.of("total", 20.0)),
                event(10, "purchase", Map.of("total", 7.0)),
                event(60, "purchase", Map.of("price", 5.0, "quantity", 3.0)),
                event(65, "purchase", Map.of("total", 11.0, "price", 5.0, "quantity", 3.0)),
                event(66, "purchase", Map.of("price", 5.0)),
                event(70, "email_open", Map.of()),
                event(80, "email_open", Map.of()),
                event(95, "email_click", Map.of()),
                event(99, "email_open", Map.of()),
                event(100, "login", Map.of()));
    }

    private static Event event(int day, String type, Map<String, Double> properties) {
        Map<Field, Value> fields = new HashMap<>();
        properties.forEach((name, number) -> fields.put(new Field("properties." + name), Value.number(number)));
        return new Event("e" + day, "c1", type, day * DAY, fields);
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS_SINCE_LAST, 1",
        "EVENTS_7D, 3",
        "EVENTS_30D, 4",
        "EVENTS_90D, 8",
        "PURCHASES_90D, 3",
        "REVENUE_90D, 26",
        "OPENS_30D, 2",
        "CLICKS_30D, 1",
        "TENURE_DAYS, 100"
    })
    void aFeatureCountsWhatItsNameSays(FeatureName feature, double value) {
        double expected = 1 / (1 + Math.exp(-(value - 1) / STD));

        LiveReplay live = LiveReplay.of(pack(feature, expected), "c1", Map.of());
        history().forEach(live::accept);

        assertThat(live.found().decisions())
                .filteredOn(decision -> decision.at() == 100 * DAY)
                .hasSize(1);
    }

    /** A pack whose rule fires where the probability is as expected, to nine digits. */
    private static RulePack pack(FeatureName feature, double expected) {
        Condition condition = new Condition.Prediction(
                Condition.Prediction.CHURN_PROBABILITY,
                Conditions.test(Operator.BETWEEN, List.of(expected - 1e-9, expected + 1e-9)));
        Rule rule = new Rule(
                "r", "r", TriggerType.PREDICTIVE, Trigger.EVERY_EVENT, condition, null, List.of(), Gates.OPEN, 1, true);
        return new RulePack(
                null,
                null,
                null,
                null,
                Settings.NONE,
                List.of(rule),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                new Models(null, new Models.Churn(List.of(new Models.Feature(feature, 1, STD, 1)), 0)),
                List.of(),
                List.of());
    }
}
