package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Flip;
import dev.rehearsal.insight.Flips;
import dev.rehearsal.replay.ReplayResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which changes would turn a decision or the fate of a message, in words. Takes many replays of the customer. */
final class Turns {
    private static final int MOST = 4;

    private final ReplayRun run;

    Turns(ReplayRun run) {
        this.run = run;
    }

    Optional<ExplainModel.Changes> of(CustomerLane.Target target, String customerId) {
        ReplayResult result = run.result();
        return switch (target) {
            case CustomerLane.Target.Decision(int row) ->
                ofRule(
                        result.rule(result.decisions().rule(row)).id(),
                        customerId,
                        result.decisions().at(row));
            case CustomerLane.Target.Message(int row) -> ofMessage(row, customerId);
            default -> Optional.empty();
        };
    }

    Optional<ExplainModel.Changes> ofRule(String ruleId, String customerId, @Nullable Long at) {
        return run.replay()
                .explain(ruleId, customerId, at, run.setup().options())
                .flatMap(decision -> flips(customerId).map(flips -> flips.ofDecision(decision)))
                .map(Turns::words);
    }

    private Optional<ExplainModel.Changes> ofMessage(int row, String customerId) {
        return new Explanations(run)
                .message(row, customerId)
                .flatMap(message -> flips(customerId).map(flips -> flips.ofMessage(message)))
                .map(Turns::words);
    }

    private Optional<Flips> flips(String customerId) {
        return Flips.of(
                run.result().pack(), run.result().log(), customerId, run.setup().options());
    }

    private static ExplainModel.Changes words(Flips.Answer answer) {
        return new ExplainModel.Changes(
                answer.happened(),
                answer.flips().stream().limit(MOST).map(Flip::words).toList());
    }
}
