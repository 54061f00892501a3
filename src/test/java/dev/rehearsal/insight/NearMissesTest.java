package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.insight.NearMiss.Why;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Logs;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.Wait;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** One cart of 42 at 08:00, another at 08:30, a purchase at 08:40, all on 1 January 2026. */
class NearMissesTest {
    private static final long HOUR = 3_600_000;
    private static final long MORNING = ReplayArbitraries.START + 8 * HOUR;
    private static final Condition CART = Conditions.type("cart");

    private static final List<Event> EVENTS = List.of(
            Thresholded.event(1, "cart", 480, 42.0),
            Thresholded.event(2, "cart", 510, 42.0),
            Thresholded.event(3, "purchase", 520, null));

    private static Rule rule(String id, Condition when, Gates gates) {
        return Thresholded.rule(id, when, null, gates, 1);
    }

    private static NearMisses misses(long from, long to, Rule... rules) {
        Flips flips = Flips.of(RulePack.of(List.of(rules)), Logs.of(EVENTS), "c1", ReplayOptions.DEFAULT)
                .orElseThrow();
        return NearMisses.of(flips, from, to);
    }

    private static Condition priceAbove(double threshold) {
        return Conditions.everything(CART, Conditions.event("properties.price", Operator.GREATER_THAN, threshold));
    }

    @Test
    void whatHeldMoreComesFirstAndThenWhatNeedsLess() {
        NearMisses found = misses(
                MORNING,
                MORNING + HOUR,
                rule("far", Conditions.type("unheard_of"), Gates.OPEN),
                rule("dear", priceAbove(400), Gates.OPEN),
                rule("near", priceAbove(45), Gates.OPEN));

        assertThat(found.misses()).extracting(NearMiss::ruleId).containsExactly("near", "dear", "far");
        assertThat(found.misses()).extracting(NearMiss::held).containsExactly(0.5, 0.5, 0.0);
        assertThat(found.misses().getFirst().flip())
                .extracting(Flip::words)
                .asString()
                .startsWith("“does something with price more than 41”");
        assertThat(found.events()).isEqualTo(3);
    }

    @Test
    void aGateSaysUntilWhenItHeldBack() {
        TimeWindow night = new TimeWindow(null, null, Set.of(), OptionalInt.of(20 * 60), OptionalInt.of(22 * 60));
        NearMisses found = misses(
                MORNING + HOUR / 2,
                MORNING + HOUR,
                rule("cools", CART, new Gates(List.of(), null, OptionalInt.of(60), OptionalInt.empty(), null)),
                rule("opens", CART, new Gates(List.of(), night, OptionalInt.empty(), OptionalInt.empty(), null)));

        assertThat(found.misses()).extracting(NearMiss::why).containsOnly(Why.GATE);
        assertThat(found.misses())
                .extracting(NearMiss::ruleId, NearMiss::until)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("cools", MORNING + HOUR),
                        Tuple.tuple("opens", ReplayArbitraries.START + 20 * HOUR));
    }

    @Test
    void whatFiredIsNoNearMiss() {
        NearMisses found = misses(MORNING, MORNING + HOUR, rule("fires", CART, Gates.OPEN));

        assertThat(found.misses()).isEmpty();
        assertThat(found.fired()).hasSize(2);
        assertThat(found.messages()).hasSize(2);
    }

    @Test
    void aWaitSaysWhatCancelledIt() {
        Rule waiting =
                Thresholded.rule("waits", CART, new Wait(Conditions.type("purchase"), 60, List.of()), Gates.OPEN, 1);
        NearMiss miss = misses(MORNING, MORNING, waiting).misses().getFirst();

        assertThat(miss.why()).isEqualTo(Why.WAITED);
        assertThat(miss.words())
                .isEqualTo("It matched and waited: what the customer did at 2026-01-01T08:40:00.000Z cancelled it.");
    }

    @Test
    void aRuleThatIsOffOrListensToSomethingElseSaysSo() {
        Rule draft = rule("off", CART, Gates.OPEN);
        Rule off = new Rule("off", "off", draft.type(), draft.on(), CART, null, draft.then(), Gates.OPEN, 1, false);
        Rule other = new Rule(
                "other",
                "other",
                draft.type(),
                new Trigger.SegmentLeft("vip"),
                CART,
                null,
                List.of(),
                Gates.OPEN,
                1,
                true);
        NearMisses found = misses(MORNING, MORNING + HOUR, off, other);

        assertThat(found.misses())
                .extracting(NearMiss::words)
                .containsExactly(
                        "3 events of the customer, but nothing that it listens to: it is asked when someone leaves"
                                + " segment vip.",
                        "It is switched off.");
    }

    @Test
    void aCustomerWithoutEventsWasNeverAsked() {
        EventLog log = new EventLog.Builder().profiles(profile()).build();
        Flips flips = Flips.of(
                        RulePack.of(List.of(rule("r", CART, Gates.OPEN))),
                        log,
                        "quiet",
                        new ReplayOptions(MORNING + HOUR, false))
                .orElseThrow();
        NearMisses found = NearMisses.of(flips, MORNING, MORNING + HOUR);

        assertThat(found.misses())
                .extracting(NearMiss::words)
                .containsExactly("There is no event of the customer then: it is asked when someone does anything.");
    }

    private static Profiles profile() {
        Profiles.Builder profiles = new Profiles.Builder();
        profiles.add("quiet", Map.of());
        return profiles.build();
    }
}
