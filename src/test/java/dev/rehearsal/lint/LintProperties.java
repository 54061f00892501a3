package dev.rehearsal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleArbitraries;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A rule of which the linter says that it never fires does not fire, whatever the log. */
class LintProperties {
    private static final Set<String> NEVER_FIRES =
            Set.of("never_holds", "never_fires", "window_never_open", "audience_empty", "shadowed");

    @Provide
    Arbitrary<RulePack> packs() {
        return rules().list().ofMinSize(2).ofMaxSize(6).map(drafts -> {
            List<Rule> rules = new ArrayList<>();
            drafts.forEach(draft -> rules.add(named(draft, "r" + rules.size())));
            return RulePack.of(rules);
        });
    }

    @Provide
    Arbitrary<List<Event>> logs() {
        return LintArbitraries.logs();
    }

    @Provide
    Arbitrary<Map<Field, Value>> profiles() {
        return LintArbitraries.profiles();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidNeverToFireDoesNotFire(
            @ForAll("packs") RulePack pack,
            @ForAll("logs") List<Event> log,
            @ForAll("profiles") Map<Field, Value> profile) {
        Set<String> idle = new HashSet<>();
        for (Finding finding : Lint.of(pack)) {
            if (finding.severity() == Severity.ERROR && NEVER_FIRES.contains(finding.code())) {
                idle.add(finding.parts().getFirst().id());
                Statistics.collect(finding.code());
            }
        }

        ReplayResult result = LogicProperties.replay(pack, log, profile);

        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.outcome(row) == Outcome.FIRED) {
                assertThat(idle).doesNotContain(result.rule(decisions.rule(row)).id());
            }
        }
    }

    @Provide
    Arbitrary<List<Rule>> anyRules() {
        return RuleArbitraries.rules().list().uniqueElements(Rule::id).ofMaxSize(4);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whateverIsFoundHasAReasonAndARemedy(@ForAll("anyRules") List<Rule> rules) {
        assertThat(Lint.of(RulePack.of(rules))).allSatisfy(finding -> {
            assertThat(finding.parts()).isNotEmpty();
            assertThat(finding.why()).endsWith(".");
            assertThat(finding.fix()).endsWith(".");
        });
    }

    private static Rule named(Rule rule, String id) {
        return new Rule(
                id,
                id,
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                rule.then(),
                rule.gates(),
                rule.priority(),
                rule.active());
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<Trigger> triggers = Arbitraries.of(
                Trigger.EVERY_EVENT,
                Trigger.EVERY_EVENT,
                Trigger.EVERY_EVENT,
                new Trigger.Inactivity(1),
                new Trigger.SegmentEntered("vip"),
                new Trigger.RuleFired("r0"));
        Arbitrary<Condition> when = Arbitraries.oneOf(
                LintArbitraries.conditions().list().ofMaxSize(2).map(Condition.All::new),
                Arbitraries.of("vip", "new")
                        .map(segment -> Condition.all(new Condition.OfProfile(
                                Field.SEGMENTS, new Test(Operator.NOT_CONTAINS, Value.text(segment))))));
        Arbitrary<Action> actions = Arbitraries.of(
                new Action.AddToSegment("vip"), new Action.RemoveFromSegment("vip"), new Action.AddToSegment("new"));
        Arbitrary<Gates> gates = Arbitraries.of(
                Gates.OPEN,
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), "g"),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), "g"),
                new Gates(List.of("vip"), null, OptionalInt.empty(), OptionalInt.empty(), "g"),
                new Gates(List.of("vip"), null, OptionalInt.empty(), OptionalInt.empty(), null),
                new Gates(List.of(), null, OptionalInt.of(1), OptionalInt.empty(), "g"),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.of(0), null));
        return Combinators.combine(
                        triggers,
                        when,
                        actions.list().ofMaxSize(2),
                        gates,
                        Arbitraries.integers().between(0, 2))
                .as((on, holds, then, held, priority) ->
                        new Rule("r", "r", TriggerType.BEHAVIORAL, on, holds, null, then, held, priority, true));
    }
}
