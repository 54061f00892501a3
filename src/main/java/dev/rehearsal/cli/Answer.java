package dev.rehearsal.cli;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.JourneyExplanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ScoreExplanation;
import dev.rehearsal.replay.StageExplanation;
import dev.rehearsal.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of one customer and one thing of a pack: a rule and the messages it made, a journey or one of its
 * nodes, the lifecycle, or the score. What was not asked about, or of what nothing can be said, is empty.
 */
record Answer(
        Optional<DecisionExplanation> decision,
        List<MessageExplanation> messages,
        Optional<JourneyExplanation> journey,
        Optional<StageExplanation> stage,
        Optional<ScoreExplanation> score) {
    static final String LIFECYCLE = "lifecycle";
    static final String SCORE = "score";
    private static final String TRANSITION = LIFECYCLE + ":";
    private static final String JOURNEY = "journey:";

    /** Whether the name means something in the pack. */
    static boolean knows(RulePack pack, String name) {
        return isRule(pack, name)
                || journeyOf(pack, name) != null
                || (pack.lifecycle() != null && (name.equals(LIFECYCLE) || name.startsWith(TRANSITION)))
                || (pack.scoring() != null && name.equals(SCORE));
    }

    static Answer of(
            RulePack pack, Replay replay, String name, String customer, @Nullable Long at, ReplayOptions options) {
        if (isRule(pack, name)) {
            return ofRule(replay, name, customer, at, options);
        }
        Journey journey = journeyOf(pack, name);
        Optional<JourneyExplanation> walked = journey == null
                ? Optional.empty()
                : Optional.of(replay.explainJourney(journey.id(), customer, at, options));
        boolean ofStage = name.equals(LIFECYCLE) || name.startsWith(TRANSITION);
        boolean ofMessages = journey != null || ofStage;
        return new Answer(
                Optional.empty(),
                ofMessages
                        ? replay.explainMessages(origin -> isOrigin(origin, name, journey), customer, at, options)
                        : List.of(),
                walked,
                ofStage && journey == null ? replay.explainStage(customer, at, options) : Optional.empty(),
                name.equals(SCORE) && journey == null ? replay.explainScore(customer, at, options) : Optional.empty());
    }

    private static Answer ofRule(
            Replay replay, String rule, String customer, @Nullable Long at, ReplayOptions options) {
        Optional<DecisionExplanation> decision = replay.explain(rule, customer, at, options);
        List<MessageExplanation> messages = decision.filter(found -> found.outcome() == Outcome.FIRED)
                .map(found -> replay.explainMessages(rule::equals, customer, null, options).stream()
                        .filter(message -> message.made() == found.at())
                        .toList())
                .orElse(List.of());
        return new Answer(decision, messages, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static boolean isOrigin(String origin, String name, @Nullable Journey journey) {
        if (name.equals(LIFECYCLE)) {
            return origin.startsWith(TRANSITION);
        }
        return origin.equals(name)
                || (journey != null && name.equals(journey.id()) && origin.startsWith(JOURNEY + journey.id() + ":"));
    }

    private static boolean isRule(RulePack pack, String name) {
        return pack.rules().stream().map(Rule::id).anyMatch(name::equals);
    }

    /** The journey of this id, or the one with this node where the name is that of a node's messages. */
    private static @Nullable Journey journeyOf(RulePack pack, String name) {
        for (Journey journey : pack.journeys()) {
            boolean isNode =
                    journey.nodes().stream().anyMatch(node -> name.equals(JOURNEY + journey.id() + ":" + node.id()));
            if (name.equals(journey.id()) || isNode) {
                return journey;
            }
        }
        return null;
    }

    boolean isEmpty() {
        return decision.isEmpty() && messages.isEmpty() && journey.isEmpty() && stage.isEmpty() && score.isEmpty();
    }
}
