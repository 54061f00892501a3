package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Reason;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.replay.TriggerKind;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.ui.kit.results.DecisionWords;
import java.util.List;
import java.util.function.IntToLongFunction;

/** What decisions can be sorted by; texts sort as they read on the screen, customers by their ids. */
enum DecisionColumn {
    TIME,
    CUSTOMER,
    RULE,
    OUTCOME,
    TRIGGER;

    IntToLongFunction key(ReplayResult result) {
        DecisionTable decisions = result.decisions();
        return switch (this) {
            case TIME -> decisions::at;
            case CUSTOMER -> decisions::customer;
            case RULE -> {
                int[] ranks = Ranks.of(result.pack().rules(), Rule::name);
                yield row -> ranks[decisions.rule(row)];
            }
            case OUTCOME -> outcomes(decisions);
            case TRIGGER -> {
                Ranks.OfEnum<TriggerKind> ranks =
                        Ranks.of(TriggerKind.class, List.of(TriggerKind.values()), DecisionWords::of);
                yield row -> ranks.of(decisions.trigger(row));
            }
        };
    }

    private static IntToLongFunction outcomes(DecisionTable decisions) {
        Ranks.OfEnum<Outcome> outcomes = Ranks.of(
                Outcome.class,
                List.of(Outcome.values()),
                each -> DecisionWords.look(each).label());
        Ranks.OfEnum<Reason> reasons = Ranks.of(Reason.class, List.of(Reason.values()), DecisionWords::of);
        return row -> (long) outcomes.of(decisions.outcome(row)) << Byte.SIZE | reasons.of(decisions.reason(row));
    }
}
