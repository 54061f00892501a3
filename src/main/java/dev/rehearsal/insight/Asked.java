package dev.rehearsal.insight;

import dev.rehearsal.event.Event;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.replay.TriggerKind;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Wait;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The occurrence that a decision is about, to be found again in a replay of an edited pack: by its trigger, and by the
 * instant; a rule that waits may then fire later or sooner (semantics §4.5). {@code began} is when it was asked first.
 */
record Asked(String ruleId, TriggerKind trigger, @Nullable String eventId, long began, long at) {
    private static final long MINUTE = 60_000;

    static Asked of(DecisionExplanation decision, RulePack pack, CustomerLog customer) {
        return new Asked(
                decision.ruleId(),
                decision.trigger(),
                decision.triggerEventId(),
                began(decision, pack, customer),
                decision.at());
    }

    private static long began(DecisionExplanation decision, RulePack pack, CustomerLog customer) {
        long wait = waitOf(pack, decision.ruleId());
        if (wait < 0) {
            return decision.at();
        }
        if (decision.trigger() == TriggerKind.EVENT && decision.triggerEventId() != null) {
            return customer.events().stream()
                    .filter(event -> event.id().equals(decision.triggerEventId()))
                    .mapToLong(Event::time)
                    .findFirst()
                    .orElse(decision.at());
        }
        return decision.outcome() == Outcome.FIRED ? decision.at() - wait : decision.at();
    }

    /** How long the rule waits, in milliseconds; -1 where it does not. */
    private static long waitOf(RulePack pack, String ruleId) {
        for (Rule rule : pack.rules()) {
            Wait wait = rule.unless();
            if (rule.id().equals(ruleId) && wait != null) {
                return wait.withinMinutes() * MINUTE;
            }
        }
        return -1;
    }

    /** Whether the rule fires because of the occurrence in a replay of the pack. */
    boolean fired(RulePack pack, ReplayResult result) {
        DecisionTable decisions = result.decisions();
        long wait = waitOf(pack, ruleId);
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.outcome(row) == Outcome.FIRED
                    && result.rule(decisions.rule(row)).id().equals(ruleId)
                    && decisions.trigger(row) == trigger
                    && isSame(result, row)
                    && isThen(decisions.at(row), wait)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(ReplayResult result, int row) {
        return Objects.equals(eventId == null ? "" : eventId, result.triggerEventId(row));
    }

    private boolean isThen(long fired, long wait) {
        return wait < 0 ? fired == at : eventId != null || fired == began + wait;
    }
}
