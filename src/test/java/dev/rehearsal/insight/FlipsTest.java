package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Logs;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.rule.Aggregation;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.TimeWindow;
import dev.rehearsal.rule.Wait;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first event is at midnight of 1 January 2026, a Thursday; minutes count from there. */
class FlipsTest {
    private static final Condition CART = Conditions.type("cart");

    private static EventLog log(Event... events) {
        return Logs.of(List.of(events));
    }

    private static Event cart(int number, long minute, double price) {
        return Thresholded.event(number, "cart", minute, price);
    }

    private static RulePack pack(Condition when, Gates gates) {
        return RulePack.of(List.of(Thresholded.rule("r", when, null, gates, 1)));
    }

    private static Gates cooldown(int minutes) {
        return new Gates(List.of(), null, OptionalInt.of(minutes), OptionalInt.empty(), null);
    }

    private static Flips.Answer answer(RulePack pack, EventLog log) {
        return answer(pack, log, log.lastTime());
    }

    private static Flips.Answer answer(RulePack pack, EventLog log, long at) {
        DecisionExplanation asked =
                Replay.bind(pack, log).explain("r", "c1", at).orElseThrow();
        return Flips.of(pack, log, "c1", ReplayOptions.DEFAULT).orElseThrow().ofDecision(asked);
    }

    private static List<String> words(Flips.Answer answer) {
        return answer.flips().stream().map(Flip::words).toList();
    }

    @Test
    void aThresholdJustReachesThePriceThatWasFound() {
        Condition dear =
                Conditions.everything(CART, Conditions.event("properties.price", Operator.GREATER_OR_EQUAL, 50));
        Flips.Answer answer = answer(pack(dear, Gates.OPEN), log(cart(1, 0, 42)));

        assertThat(answer.happened()).isFalse();
        assertThat(answer.flips().getFirst().after()).isEqualTo(Value.number(42));
        assertThat(words(answer))
                .containsExactly(
                        "“does something with price at least 42” instead of “does something with price at least 50”");
        assertThat(answer.blockers()).extracting("asked").containsExactly("does something with price at least 50");
    }

    @Test
    void aThresholdThatHasToBeExceededGoesOneCentBelow() {
        Condition dear = Conditions.everything(CART, Conditions.event("properties.price", Operator.GREATER_THAN, 50));
        Flips.Answer answer = answer(pack(dear, Gates.OPEN), log(cart(1, 0, 41.95)));

        assertThat(answer.flips().getFirst().after()).isEqualTo(Value.number(41.94));
    }

    @Test
    void aCountIsLoweredOrItsTimeframeMadeLonger() {
        Condition three = Conditions.everything(
                CART, Conditions.aggregate(Aggregation.COUNT, CART, null, 30, Operator.GREATER_OR_EQUAL, 3));
        Flips.Answer answer = answer(pack(three, Gates.OPEN), log(cart(1, 0, 1), cart(2, 35, 1), cart(3, 40, 1)));

        assertThat(answer.flips())
                .extracting(flip -> flip.parameter().kind() + " " + flip.after())
                .containsExactly("TIMEFRAME Number[number=41.0]", "THRESHOLD Number[number=2.0]");
    }

    @Test
    void aCooldownEndsJustInTime() {
        Flips.Answer answer = answer(pack(CART, cooldown(60)), log(cart(1, 0, 1), cart(2, 45, 1)));

        assertThat(words(answer)).startsWith("cooldown of 45 minutes instead of cooldown of 1 hour");
        assertThat(answer.blockers()).extracting("asked").containsExactly("cooldown of 1 hour");
    }

    @Test
    void aLimitGoesUpByOne() {
        Gates once = new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.of(1), null);
        Flips.Answer answer = answer(pack(CART, once), log(cart(1, 0, 1), cart(2, 45, 1)));

        assertThat(words(answer)).startsWith("limit of 2 instead of limit of 1");
    }

    @Test
    void aWindowOpensSoonerOrClosesLater() {
        TimeWindow day = new TimeWindow(null, null, Set.of(), OptionalInt.of(9 * 60), OptionalInt.of(17 * 60));
        Gates gates = new Gates(List.of(), day, OptionalInt.empty(), OptionalInt.empty(), null);
        Flips.Answer answer = answer(pack(CART, gates), log(cart(1, 8 * 60 + 30, 1)));

        assertThat(words(answer)).startsWith("start of 08:30 instead of start of 09:00");
    }

    @Test
    void anAudienceTakesInASegmentOfTheCustomer() {
        Gates vip = new Gates(List.of("vip"), null, OptionalInt.empty(), OptionalInt.empty(), null);
        Flips.Answer answer = answer(pack(CART, vip), log(cart(1, 0, 1)));

        assertThat(words(answer)).containsExactly("everyone instead of audience of vip");
    }

    @Test
    void aWaitEndsBeforeWhatWouldCancelIt() {
        Rule waiting = Thresholded.rule("r", CART, new Wait(Conditions.type("purchase"), 60, List.of()), Gates.OPEN, 1);
        EventLog log = log(cart(1, 0, 1), Thresholded.event(2, "purchase", 20, null));
        Flips.Answer answer = answer(RulePack.of(List.of(waiting)), log, log.timeAt(0));

        assertThat(words(answer)).startsWith("wait of 19 minutes instead of wait of 1 hour");
    }

    @Test
    void whereTwoThingsHoldItBackNoSingleChangeHelpsAndTheNearestComesFirst() {
        Condition dear = Conditions.everything(
                CART,
                Conditions.event("properties.price", Operator.GREATER_THAN, 500),
                Conditions.aggregate(Aggregation.COUNT, CART, null, -1, Operator.GREATER_OR_EQUAL, 2),
                Conditions.profile("segments", Operator.CONTAINS, "vip"));
        Flips.Answer answer = answer(pack(dear, Gates.OPEN), log(cart(1, 0, 1)));

        assertThat(answer.flips()).isEmpty();
        assertThat(answer.blockers())
                .extracting("asked")
                .containsExactly("has done `cart` at least twice", "does something with price more than 500");
    }

    @Test
    void aFiringIsKeptBackByTheSmallestChangeToo() {
        Condition dear =
                Conditions.everything(CART, Conditions.event("properties.price", Operator.GREATER_OR_EQUAL, 50));
        Flips.Answer answer = answer(pack(dear, Gates.OPEN), log(cart(1, 0, 52)));

        assertThat(answer.happened()).isTrue();
        assertThat(words(answer))
                .startsWith(
                        "“does something with price at least 53” instead of “does something with price at least 50”");
    }

    @Test
    void aMessageUnderACapGoesOutWithOneMore() {
        RulePack pack = pack(CART, Gates.OPEN)
                .withSettings(new Settings(null, null, List.of(new Settings.FrequencyCap("any", 1, 1440))));
        EventLog log = log(cart(1, 0, 1), cart(2, 600, 1));
        List<MessageExplanation> messages =
                Replay.bind(pack, log).explainMessages("r"::equals, "c1", null, ReplayOptions.DEFAULT);
        Flips flips = Flips.of(pack, log, "c1", ReplayOptions.DEFAULT).orElseThrow();
        Flips.Answer answer = flips.ofMessage(messages.getLast());

        assertThat(messages.getLast().status()).isEqualTo(MessageStatus.SUPPRESSED);
        assertThat(words(answer))
                .contains(
                        "cap of 2 instead of cap of 1",
                        "window of the cap of 10 hours instead of window of the cap of 1 day");
    }

    @Test
    void nothingIsKnownOfACustomerWhoIsNotInTheLog() {
        assertThat(Flips.of(pack(CART, Gates.OPEN), log(cart(1, 0, 1)), "nobody", ReplayOptions.DEFAULT))
                .isEmpty();
    }
}
