package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What has a say in when a rule fires decides it without the rest of the pack. */
class InfluenceProperties {
    @Provide
    Arbitrary<List<Event>> logs() {
        return ReplayArbitraries.logs();
    }

    @Provide
    Arbitrary<RulePack> packs() {
        return ReplayArbitraries.packs();
    }

    @Property(tries = 1000)
    void aRuleIsDecidedAsInTheWholePack(@ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events) {
        EventLog log = Logs.of(events);
        ReplayResult whole = Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE);
        for (Rule rule : pack.rules()) {
            ReplayResult alone =
                    Replay.bind(Influence.on(rule.id(), pack), log).run(ReplayOptions.DEFAULT, Progress.NONE);
            assertThat(decisions(alone, rule.id())).isEqualTo(decisions(whole, rule.id()));
        }
    }

    private static List<String> decisions(ReplayResult result, String ruleId) {
        List<String> rows = new ArrayList<>();
        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (result.rule(decisions.rule(row)).id().equals(ruleId)) {
                rows.add("%s at %d: %s %s by %s at event %d"
                        .formatted(
                                result.customerId(decisions.customer(row)),
                                decisions.at(row),
                                decisions.outcome(row),
                                decisions.reason(row),
                                decisions.trigger(row),
                                decisions.event(row)));
            }
        }
        return rows;
    }
}
