package dev.rehearsal.insight;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;

/** Says what became of a wait that began (semantics §4.5). */
final class Waited {
    private Waited() {}

    static String words(DecisionExplanation began, ReplayResult result) {
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (result.rule(decisions.rule(row)).id().equals(began.ruleId())
                    && decisions.trigger(row) == began.trigger()
                    && decisions.at(row) >= began.at()
                    && decisions.reason(row) != Reason.ALREADY_WAITING
                    && result.triggerEventId(row)
                            .equals(began.triggerEventId() == null ? "" : began.triggerEventId())) {
                return "It matched and waited: " + end(decisions, row);
            }
        }
        return began.summary();
    }

    private static String end(DecisionTable decisions, int row) {
        String at = Instants.format(decisions.at(row));
        Outcome outcome = decisions.outcome(row);
        return switch (outcome) {
            case FIRED -> "it fired at " + at + ".";
            case CANCELLED -> "what the customer did at " + at + " cancelled it.";
            case PENDING -> "it still waits at the end of the log and is due at " + at + ".";
            case SUPPRESSED, NOT_MATCHED -> "when it was due at " + at + ", a gate held it back.";
        };
    }
}
