package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Applying a change that is proposed turns what it was proposed for, in a replay of the whole log. */
class FlipsProperties {
    @Provide
    Arbitrary<RulePack> packs() {
        return ReplayArbitraries.packs();
    }

    @Provide
    Arbitrary<EventLog> logs() {
        return SomeReplays.logs();
    }

    @Provide
    Arbitrary<RulePack> nearPacks() {
        return Thresholded.packs(3);
    }

    @Provide
    Arbitrary<RulePack> nearRules() {
        return Thresholded.packs(1).filter(pack -> pack.rules().getFirst().unless() == null);
    }

    @Provide
    Arbitrary<EventLog> nearLogs() {
        return Thresholded.logs();
    }

    @Property(tries = 100)
    void everyProposedChangeFlipsTheDecision(
            @ForAll("packs") RulePack pack, @ForAll("logs") EventLog log, @ForAll Random random) {
        check(pack, log, random);
    }

    @Property(tries = 200)
    void soItDoesWhereRulesNearlyFire(
            @ForAll("nearPacks") RulePack pack, @ForAll("nearLogs") EventLog log, @ForAll Random random) {
        check(pack, log, random);
    }

    /** Tried out one by one; of rules that do not wait, since a wait moves all that comes after. */
    @Property(tries = 60)
    void noNearerWholeNumberFlips(
            @ForAll("nearRules") RulePack pack, @ForAll("nearLogs") EventLog log, @ForAll Random random) {
        List<DecisionExplanation> asked = asked(pack, log, "c1");
        DecisionExplanation decision = asked.get(random.nextInt(asked.size()));
        Flips.Answer answer =
                Flips.of(pack, log, "c1", ReplayOptions.DEFAULT).orElseThrow().ofDecision(decision);

        for (Parameter parameter : Parameters.of(pack).ofRule(decision.ruleId())) {
            if (isWhole(parameter)) {
                double nearest = answer.flips().stream()
                        .filter(flip -> flip.parameter().pointer().equals(parameter.pointer()))
                        .mapToDouble(Flip::distance)
                        .findFirst()
                        .orElse(Double.MAX_VALUE);
                for (int value = 0; value < 250; value++) {
                    if (Distance.of(parameter, Value.number(value)) < nearest) {
                        RulePack edited = parameter.with(Value.number(value)).orElseThrow();
                        assertThat(fires(edited, pack, log, decision))
                                .as(parameter + " becomes " + value + " for " + decision.ruleId() + " at "
                                        + decision.at())
                                .isEqualTo(answer.happened());
                    }
                }
            }
        }
    }

    private static boolean isWhole(Parameter parameter) {
        return switch (parameter.kind()) {
            case TIMEFRAME, STEP_WITHIN, SEQUENCE_WITHIN, COOLDOWN, LIMIT -> parameter.value() != null;
            default -> false;
        };
    }

    private static List<DecisionExplanation> asked(RulePack pack, EventLog log, String customer) {
        List<DecisionExplanation> asked = new ArrayList<>();
        Replay.bind(pack, log).explainAll(customer, Long.MIN_VALUE, Long.MAX_VALUE, ReplayOptions.DEFAULT, asked::add);
        return asked;
    }

    private static void check(RulePack pack, EventLog log, Random random) {
        String customer = log.customerId(random.nextInt(log.customerCount()));
        Flips flips = Flips.of(pack, log, customer, ReplayOptions.DEFAULT).orElseThrow();
        List<DecisionExplanation> asked = asked(pack, log, customer);

        for (int i = 0; i < Math.min(4, asked.size()); i++) {
            DecisionExplanation decision = asked.get(random.nextInt(asked.size()));
            Flips.Answer answer = flips.ofDecision(decision);

            assertThat(answer.happened()).isEqualTo(fires(pack, pack, log, decision));
            for (Flip flip : answer.flips()) {
                assertThat(fires(flip.pack(), pack, log, decision))
                        .as(decision.ruleId() + " " + flip.words())
                        .isEqualTo(!answer.happened());
                assertThat(flip.parameter().with(flip.after())).hasValue(flip.pack());
            }
            assertThat(answer.flips()).extracting(Flip::distance).isSorted();
            if (decision.outcome() == Outcome.NOT_MATCHED) {
                assertThat(answer.blockers())
                        .isNotEmpty()
                        .noneMatch(part -> part.holds() && part.parts().isEmpty());
            }
            Statistics.label(String.valueOf(decision.outcome()))
                    .collect(answer.flips().isEmpty() ? "no flip" : "flips");
        }
    }

    /** Whether the rule fires because of the same trigger: at the same instant, or for one that waits after its wait. */
    private static boolean fires(RulePack edited, RulePack original, EventLog log, DecisionExplanation decision) {
        ReplayResult result = SomeReplays.run(edited, log);
        long wait = wait(edited, decision.ruleId());
        boolean hasWaited = decision.outcome() == Outcome.FIRED;
        long began = decision.at() - (hasWaited ? Math.max(0, wait(original, decision.ruleId())) : 0);
        return IntStream.range(0, result.decisions().size())
                .filter(row -> result.decisions().outcome(row) == Outcome.FIRED)
                .filter(row -> result.rule(result.decisions().rule(row)).id().equals(decision.ruleId()))
                .filter(row -> log.customerId(result.decisions().customer(row)).equals(decision.customerId()))
                .filter(row -> result.decisions().trigger(row) == decision.trigger())
                .filter(row -> Objects.requireNonNullElse(decision.triggerEventId(), "")
                        .equals(result.triggerEventId(row)))
                .mapToLong(row -> result.decisions().at(row))
                .anyMatch(
                        at -> wait < 0 ? at == decision.at() : decision.triggerEventId() != null || at == began + wait);
    }

    private static long wait(RulePack pack, String ruleId) {
        Wait wait = pack.rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .unless();
        return wait == null ? -1 : wait.withinMinutes() * 60_000L;
    }

    @Property(tries = 100)
    void everyProposedChangeFlipsTheFateOfTheMessage(
            @ForAll("packs") RulePack pack, @ForAll("logs") EventLog log, @ForAll Random random) {
        String customer = log.customerId(random.nextInt(log.customerCount()));
        Flips flips = Flips.of(pack, log, customer, ReplayOptions.DEFAULT).orElseThrow();
        List<MessageExplanation> messages = messages(pack, log, customer);

        for (int i = 0; i < Math.min(3, messages.size()); i++) {
            MessageExplanation message = messages.get(random.nextInt(messages.size()));
            Flips.Answer answer = flips.ofMessage(message);
            long sent = sent(messages, message);

            assertThat(answer.happened()).isEqualTo(message.status() == MessageStatus.SENT);
            for (Flip flip : answer.flips()) {
                assertThat(sent(messages(flip.pack(), log, customer), message))
                        .as(message + " " + flip.words())
                        .isNotEqualTo(sent);
            }
            Statistics.label(message.status() + " " + message.reason())
                    .collect(answer.flips().isEmpty() ? "no flip" : "flips");
        }
    }

    private static List<MessageExplanation> messages(RulePack pack, EventLog log, String customer) {
        return Replay.bind(pack, log).explainMessages(origin -> true, customer, null, ReplayOptions.DEFAULT);
    }

    /** How many of its likes were sent. */
    private static long sent(List<MessageExplanation> messages, MessageExplanation message) {
        return messages.stream()
                .filter(other -> other.origin().equals(message.origin())
                        && other.made() == message.made()
                        && other.channel().equals(message.channel())
                        && other.campaignId().equals(message.campaignId())
                        && other.templateId().equals(message.templateId())
                        && other.status() == MessageStatus.SENT)
                .count();
    }
}
