package dev.rehearsal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Test;
import dev.rehearsal.rule.Trigger;
import dev.rehearsal.rule.TriggerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What the linter is sure of, the kernel never contradicts. */
class LogicProperties {
    private static final Logic ON_EVENTS = new Logic(new Domains(Occasion.EVENT, false));
    private static final Logic IN_HISTORY = new Logic(new Domains(Occasion.HISTORY, false));
    private static final Logic ON_TIMERS = new Logic(new Domains(Occasion.TIMER, false));
    private static final Logic CAUSED = new Logic(new Domains(Occasion.CAUSED, false));

    @Provide
    Arbitrary<List<Test>> tests() {
        return LintArbitraries.tests().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Value>> values() {
        return LintArbitraries.values().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return LintArbitraries.conditions().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Condition>> wheres() {
        return LintArbitraries.wheres().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Event>> logs() {
        return LintArbitraries.logs();
    }

    @Provide
    Arbitrary<Map<Field, Value>> profiles() {
        return LintArbitraries.profiles();
    }

    /** Every way of passing and failing up to three tests, against values of every kind and a missing one. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void demandsThatContradictAreMetByNoValue(@ForAll("tests") List<Test> tests, @ForAll("values") List<Value> values) {
        long now = 1_767_225_900_000L;
        for (int mask = 0; mask < 1 << tests.size(); mask++) {
            List<Demand> demands = new ArrayList<>();
            for (int i = 0; i < tests.size(); i++) {
                demands.add(new Demand(tests.get(i), (mask & 1 << i) != 0));
            }
            boolean possible = Possible.isPossible(demands, Domain.ANYTHING);
            Statistics.collect(possible);
            if (!possible) {
                assertThat(meets(demands, null, now)).as("missing %s", demands).isFalse();
                for (Value value : values) {
                    assertThat(meets(demands, value, now))
                            .as("%s %s", value, demands)
                            .isFalse();
                }
            }
        }
    }

    private static boolean meets(List<Demand> demands, @Nullable Value value, long now) {
        return demands.stream().allMatch(demand -> demand.test().holds(value, now) == demand.met());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void onEventsTheKernelNeverContradicts(
            @ForAll("conditions") List<Condition> conditions,
            @ForAll("logs") List<Event> log,
            @ForAll("profiles") Map<Field, Value> profile) {
        neverContradicts(ON_EVENTS, conditions, Trigger.EVERY_EVENT, log, profile);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void onSingleEventsTheKernelNeverContradicts(
            @ForAll("wheres") List<Condition> conditions, @ForAll("logs") List<Event> log) {
        neverContradicts(IN_HISTORY, conditions, Trigger.EVERY_EVENT, log, Map.of());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onTimersTheKernelNeverContradicts(
            @ForAll("conditions") List<Condition> conditions,
            @ForAll("logs") List<Event> log,
            @ForAll("profiles") Map<Field, Value> profile) {
        neverContradicts(ON_TIMERS, conditions, new Trigger.Inactivity(1), log, profile);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void withAModelTheKernelNeverContradicts(
            @ForAll("conditions") List<Condition> conditions,
            @ForAll("logs") List<Event> log,
            @ForAll("profiles") Map<Field, Value> profile) {
        neverContradicts(new Logic(new Domains(Occasion.EVENT, true)), conditions, Trigger.EVERY_EVENT, log, profile);
    }

    /** A firing causes an occurrence with an event, and inactivity one without. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onCausedOccurrencesTheKernelNeverContradicts(
            @ForAll("conditions") List<Condition> conditions,
            @ForAll("logs") List<Event> log,
            @ForAll("profiles") Map<Field, Value> profile) {
        neverContradicts(CAUSED, conditions, new Trigger.RuleFired("r"), log, profile);
        neverContradicts(CAUSED, conditions, new Trigger.RuleFired("idle"), log, profile);
    }

    private static void neverContradicts(
            Logic logic, List<Condition> conditions, Trigger on, List<Event> log, Map<Field, Value> profile) {
        List<Condition> impossible = new ArrayList<>();
        for (Condition one : conditions) {
            if (logic.neverHolds(one)) {
                impossible.add(one);
            }
            for (Condition other : conditions) {
                if (logic.excludes(one, other)) {
                    impossible.add(Condition.all(one, other));
                }
                if (logic.implies(one, other)) {
                    impossible.add(Condition.all(one, new Condition.Not(other)));
                }
            }
        }
        Statistics.collect(impossible.size() > conditions.size() ? "much" : "little");
        List<Rule> rules = new ArrayList<>(List.of(rule("r", Condition.all(), Trigger.EVERY_EVENT)));
        rules.add(rule("idle", Condition.all(), new Trigger.Inactivity(1)));
        impossible.forEach(condition -> rules.add(rule("p" + rules.size(), condition, on)));
        ReplayResult result = replay(pack(rules, logic.domains().hasChurnModel()), log, profile);

        DecisionTable decisions = result.decisions();
        for (int row = 0; row < decisions.size(); row++) {
            Rule rule = result.rule(decisions.rule(row));
            assertThat(rule.id()).as("%s", rule.when()).isIn("r", "idle");
        }
    }

    private static Rule rule(String id, Condition when, Trigger on) {
        return new Rule(
                id,
                id,
                TriggerType.BEHAVIORAL,
                on,
                when,
                null,
                List.of(),
                new Gates(List.of(), null, OptionalInt.empty(), OptionalInt.empty(), null),
                1,
                true);
    }

    private static RulePack pack(List<Rule> rules, boolean hasChurnModel) {
        Models.Feature recent = new Models.Feature(Models.FeatureName.EVENTS_7D, 2, 3, 100);
        Models models = hasChurnModel ? new Models(null, new Models.Churn(List.of(recent), 0.5)) : Models.NONE;
        return new RulePack(
                null,
                null,
                null,
                null,
                Settings.NONE,
                rules,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                models,
                List.of(),
                List.of());
    }

    static ReplayResult replay(RulePack pack, List<Event> log, Map<Field, Value> profile) {
        return Replay.bind(pack, log(log, profile)).run(ReplayOptions.DEFAULT, Progress.NONE);
    }

    private static EventLog log(List<Event> events, Map<Field, Value> profile) {
        EventBatch.Builder batch = new EventBatch.Builder();
        for (Event event : events) {
            batch.row(event.id(), event.customerId(), event.type(), event.time());
            event.fields().forEach(batch::put);
        }
        Profiles.Builder profiles = new Profiles.Builder();
        profiles.add("c", profile);
        return new EventLog.Builder()
                .add(batch.build())
                .profiles(profiles.build())
                .build();
    }
}
