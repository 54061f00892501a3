package dev.rehearsal.insight;

import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that did not fire for a customer in some time, where it came nearest. {@code held} is the share of its conditions
 * and gates that held then, from 0 to 1; {@code blockers} are the nearest two that did not; {@code flip} is the smallest
 * change that would have made it fire, null where no single one does or none was looked for. {@code until} is the instant,
 * in milliseconds, from which time alone would let it through. Immutable.
 */
public record NearMiss(
        String ruleId,
        Why why,
        double held,
        String words,
        @Nullable DecisionExplanation decision,
        List<Explanation> blockers,
        @Nullable Flip flip,
        @Nullable Long until) {
    public NearMiss {
        blockers = List.copyOf(blockers);
    }

    /** In the order of how near they come when as much held. */
    public enum Why {
        /** It matched and waited: cancelled, still waiting, or fired later. */
        WAITED,
        /** It matched, and a gate held it back. */
        GATE,
        /** Its conditions did not hold. */
        CONDITIONS,
        /** Nothing happened that it listens to. */
        NOT_ASKED,
        /** It is switched off. */
        SWITCHED_OFF
    }

    NearMiss with(Flips.Answer answer) {
        Flip nearest = answer.flips().isEmpty() ? null : answer.flips().getFirst();
        return new NearMiss(ruleId, why, held, words, decision, answer.blockers(), nearest, until);
    }

    double distance() {
        return flip == null ? Double.MAX_VALUE : flip.distance();
    }
}
