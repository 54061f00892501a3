package dev.rehearsal.ui.simulator;

import dev.rehearsal.insight.Flip;
import dev.rehearsal.insight.Flips;
import dev.rehearsal.insight.NearMiss;
import dev.rehearsal.insight.NearMisses;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.simulator.ExplainModel.Answer;
import java.util.ArrayList;
import java.util.List;

/** Why a customer got nothing in some time: all rules, those that came nearest first, each with what it would have taken. */
final class WhyNothing {
    private final ReplayRun run;
    private final Times times;
    private final SenderNames names;

    WhyNothing(ReplayRun run, Times times) {
        this.run = run;
        this.times = times;
        this.names = new SenderNames(run.result().pack());
    }

    /** Takes many replays of the customer, so it is to be called beside the window. */
    Answer of(String customerId, TimeSpan within) {
        return Flips.of(
                        run.result().pack(),
                        run.result().log(),
                        customerId,
                        run.setup().options())
                .<Answer>map(flips -> told(customerId, NearMisses.of(flips, within.from(), within.to() - 1)))
                .orElse(new Answer.Nothing("There is no customer “%s” in this dataset.".formatted(customerId)));
    }

    private Answer told(String customerId, NearMisses found) {
        List<Explanation> parts = new ArrayList<>();
        found.misses().forEach(miss -> parts.add(part(miss)));
        if (!found.fired().isEmpty()) {
            parts.add(new Explanation(true, Figures.count(found.fired().size(), "fire"), null, null, fires(found)));
        }
        return new Answer.Told(
                null,
                customerId,
                times.second(found.from()) + " – " + times.second(found.to()),
                summary(customerId, found),
                "",
                parts);
    }

    private List<Explanation> fires(NearMisses found) {
        return found.fired().stream()
                .map(fired -> new Explanation(
                        true, names.of(fired.ruleId()) + " fired", "at " + times.full(fired.at()), null, List.of()))
                .toList();
    }

    private static String summary(String customerId, NearMisses found) {
        String events = Figures.count(found.events(), "event");
        if (found.fired().isEmpty()) {
            return "No rule fired for %s then, in %s. The rules that came nearest stand first."
                    .formatted(customerId, events);
        }
        return "%s for %s then, in %s. First the rules that did not fire, the nearest on top; then the fires."
                .formatted(Figures.count(found.fired().size(), "fire"), customerId, events);
    }

    private Explanation part(NearMiss miss) {
        Flip flip = miss.flip();
        List<Explanation> parts = new ArrayList<>(miss.blockers());
        DecisionExplanation decision = miss.decision();
        if (parts.isEmpty() && decision != null) {
            parts.add(decision.conditions());
            parts.addAll(decision.gates());
        }
        return new Explanation(
                false,
                names.of(miss.ruleId()),
                miss.words(),
                flip == null ? null : "would have fired with " + flip.words(),
                parts);
    }
}
