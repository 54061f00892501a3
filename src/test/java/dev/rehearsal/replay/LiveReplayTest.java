package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rehearsal.event.Event;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.rule.Wait;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A customer whose events come one by one. */
class LiveReplayTest {
    private static final long START = 1_767_225_600_000L;
    private static final long MINUTE = 60_000;

    /** Fires ten minutes after a cart that no purchase followed. */
    private final LiveReplay live = LiveReplay.of(
            RulePack.of(List.of(new Rule(
                    "cart_left",
                    "Cart left",
                    TriggerType.BEHAVIORAL,
                    Trigger.EVERY_EVENT,
                    Conditions.type("cart_add"),
                    new Wait(Conditions.type("purchase"), 10, List.of()),
                    List.of(),
                    Gates.OPEN,
                    1,
                    true))),
            "c1",
            Map.of());

    private static Event event(String id, String customer, String type, long minutes) {
        return new Event(id, customer, type, START + minutes * MINUTE, Map.of());
    }

    @Test
    void timeThatPassesLetsAWaitComeDue() {
        live.accept(event("e1", "c1", "cart_add", 0));
        live.advanceTo(START + 10 * MINUTE - 1);
        assertThat(live.found().decisions()).isEmpty();

        live.advanceTo(START + 10 * MINUTE);

        assertThat(live.found().decisions())
                .containsExactly(new LiveReplay.Decision(
                        START + 10 * MINUTE, "cart_left", Outcome.FIRED, Reason.NONE, TriggerKind.EVENT, "e1"));
        assertThat(live.found().decisions()).isEmpty();
    }

    @Test
    void anEventAtTheInstantItselfStillCancels() {
        live.accept(event("e1", "c1", "cart_add", 0));
        live.accept(event("e2", "c1", "purchase", 10));

        assertThat(live.found().decisions())
                .extracting(LiveReplay.Decision::outcome)
                .containsExactly(Outcome.CANCELLED);
    }

    @Test
    void whatWaitsAtTheEndIsPending() {
        live.accept(event("e1", "c1", "cart_add", 0));

        FinalProfile end = live.finish(START + 5 * MINUTE);

        assertThat(end.lastEngagement()).isEqualTo(START);
        assertThat(live.found().decisions())
                .extracting(LiveReplay.Decision::outcome)
                .containsExactly(Outcome.PENDING);
    }

    @Test
    void aSecondEventOfTheSameIdIsDropped() {
        assertThat(live.accept(event("e1", "c1", "cart_add", 0))).isTrue();
        assertThat(live.accept(event("e1", "c1", "purchase", 1))).isFalse();

        live.advanceTo(START + 10 * MINUTE);

        assertThat(live.found().decisions())
                .extracting(LiveReplay.Decision::outcome)
                .containsExactly(Outcome.FIRED);
    }

    @Test
    void somebodyElsesEventIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.accept(event("e1", "c2", "cart_add", 0)))
                .withMessage("event e1 is of customer c2, not of c1");
    }

    @Test
    void anEventFromThePastIsRefused() {
        live.accept(event("e1", "c1", "cart_add", 1));
        live.accept(event("e2", "c1", "cart_add", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.accept(event("e3", "c1", "purchase", 0)))
                .withMessageContaining("event e3")
                .withMessageContaining("events have to come in order");
    }

    @Test
    void anEventAtATimeThatHasPassedIsRefused() {
        live.advanceTo(START);

        assertThatIllegalArgumentException().isThrownBy(() -> live.accept(event("e1", "c1", "cart_add", 0)));
    }
}
