package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.insight.NearMiss.Why;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayArbitraries;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearMissesProperties {
    @Provide
    Arbitrary<RulePack> packs() {
        return Arbitraries.oneOf(ReplayArbitraries.packs(), Thresholded.packs(4));
    }

    @Provide
    Arbitrary<EventLog> logs() {
        return Arbitraries.oneOf(SomeReplays.logs(), Thresholded.logs());
    }

    @Property(tries = 150)
    void everyRuleEitherFiredThenOrIsListedOnce(
            @ForAll("packs") RulePack pack, @ForAll("logs") EventLog log, @ForAll Random random) {
        int customer = random.nextInt(log.customerCount());
        long from = log.timeAt(random.nextInt(log.size()));
        long to = from + random.nextInt(2000) * 60_000L;
        Flips flips = Flips.of(pack, log, log.customerId(customer), ReplayOptions.DEFAULT)
                .orElseThrow();
        NearMisses found = NearMisses.of(flips, from, to);
        Set<String> fired = fired(SomeReplays.run(pack, log), customer, from, to);

        assertThat(found.fired().stream().map(DecisionExplanation::ruleId).collect(Collectors.toSet()))
                .isEqualTo(fired);
        assertThat(Stream.concat(found.misses().stream().map(NearMiss::ruleId), fired.stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        pack.rules().stream().map(Rule::id).toList());
        assertThat(found.misses()).extracting(miss -> -miss.held()).isSorted();
        for (NearMiss miss : found.misses()) {
            check(miss, from, to);
        }
    }

    private static void check(NearMiss miss, long from, long to) {
        DecisionExplanation decision = miss.decision();
        assertThat(decision == null).isEqualTo(miss.why() == Why.NOT_ASKED || miss.why() == Why.SWITCHED_OFF);
        if (decision != null) {
            assertThat(decision.at()).isBetween(from, to);
            assertThat(decision.outcome()).isNotEqualTo(Outcome.FIRED);
            assertThat(miss.held()).isBetween(0.0, 1.0);
            assertThat(decision.conditions().holds()).isEqualTo(miss.why() != Why.CONDITIONS);
            assertThat(decision.outcome() == Outcome.SUPPRESSED).isEqualTo(miss.why() == Why.GATE);
        }
    }

    private static Set<String> fired(ReplayResult result, int customer, long from, long to) {
        return IntStream.range(0, result.decisions().size())
                .filter(row -> result.decisions().outcome(row) == Outcome.FIRED
                        && result.decisions().customer(row) == customer
                        && from <= result.decisions().at(row)
                        && result.decisions().at(row) <= to)
                .mapToObj(row -> result.rule(result.decisions().rule(row)).id())
                .collect(Collectors.toSet());
    }

    @Property(tries = 50)
    void afterTheEndOfTheLogNothingIsAskedAndNobodyFires(@ForAll("packs") RulePack pack, @ForAll("logs") EventLog log) {
        Flips flips =
                Flips.of(pack, log, log.customerId(0), ReplayOptions.DEFAULT).orElseThrow();
        NearMisses found = NearMisses.of(flips, log.lastTime() + 1, Long.MAX_VALUE);

        assertThat(found.fired()).isEmpty();
        assertThat(found.misses())
                .hasSameSizeAs(pack.rules())
                .allMatch(miss -> miss.words().startsWith("The log ends before"));
        assertThat(List.copyOf(found.misses())).extracting(NearMiss::why).containsOnly(Why.NOT_ASKED);
    }
}
